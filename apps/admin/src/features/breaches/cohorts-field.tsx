import { cohorts } from '@kompeten/contract';
import type { Breach, Cohort } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { useState } from 'react';
import { SearchSelect } from '../../components/search-select.tsx';
import type { useBodyForm } from '../../lib/form.ts';
import { queryOf } from '../../lib/query.ts';
import { ChosenLine } from './chosen-line.tsx';

type Chosen = Breach['cohorts'][number];

/** The cohorts to which a breach is narrowed, centre by centre. */
export function useCohortChoice(form: Pick<ReturnType<typeof useBodyForm>, 'field'>, known: readonly Chosen[]) {
  const { facts } = useMessages().breaches.cohorts;
  const [seen, setSeen] = useState(() => new Map(known.map((one) => [one.id, one])));
  const { value, onChange, error, id } = form.field('cohortIds', facts);
  const ids: string[] = value;
  const keep = (wanted: (one: string) => boolean) => onChange(ids.filter(wanted));
  return {
    ...{ id, error },
    of: (centreId: string): Chosen[] =>
      ids.flatMap((one) => seen.get(one) ?? []).filter((cohort) => cohort.centreId === centreId),
    add: (cohort: Chosen) => {
      if (ids.includes(cohort.id)) return;
      setSeen((before) => new Map(before).set(cohort.id, cohort));
      onChange([...ids, cohort.id]);
    },
    remove: (cohortId: string) => keep((one) => one !== cohortId),
    /** A centre that is no longer named narrows nothing. */
    leave: (centreId: string) => keep((one) => seen.get(one)?.centreId !== centreId),
  };
}

interface CohortsFieldProps {
  centre: { id: string; name: string };
  choice: ReturnType<typeof useCohortChoice>;
}

/** Which cohorts of a centre a breach concerns alone; all of its people where none is chosen. */
export function CohortsField({ centre, choice }: CohortsFieldProps) {
  const words = useMessages().breaches.cohorts;
  const chosen = choice.of(centre.id);
  const add = (cohort: Cohort | undefined) => {
    if (cohort) choice.add({ id: cohort.id, centreId: centre.id, title: cohort.title });
  };
  return (
    <Stack gap="xs" pl="md">
      <SearchSelect<Cohort>
        key={chosen.length}
        value=""
        id={`${choice.id}-${centre.id}`}
        label={words.field(centre.name)}
        description={words.hint}
        error={choice.error}
        onChange={(_, cohort) => add(cohort)}
        query={(q) => queryOf(cohorts.listCohorts, { query: { q, centreId: centre.id, limit: 20 } })}
        option={({ id, title }) => ({ value: id, label: title })}
      />
      {chosen.map(({ id, title }) => (
        <ChosenLine key={id} id={id} name={title} onRemove={() => choice.remove(id)} />
      ))}
    </Stack>
  );
}
