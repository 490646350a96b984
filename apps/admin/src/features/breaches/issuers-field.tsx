import { centres, certificationBodies } from '@kompeten/contract';
import type { Breach, Centre, CertificationBody } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Fragment, useEffect, useRef, useState } from 'react';
import { SearchSelect } from '../../components/search-select.tsx';
import type { useBodyForm } from '../../lib/form.ts';
import { queryOf } from '../../lib/query.ts';
import { ChosenLine, removalOf } from './chosen-line.tsx';
import { CohortsField, useCohortChoice } from './cohorts-field.tsx';

interface IssuersFieldProps {
  form: Pick<ReturnType<typeof useBodyForm>, 'field' | 'form'>;
  /** The issuers and cohorts that were chosen before, by their names. */
  known: Pick<Breach, 'issuers' | 'cohorts'>;
}

/** Whose data were revealed: centres, perhaps some of their cohorts alone, and certification bodies, one after the other. */
export function IssuersField({ form, known }: IssuersFieldProps) {
  const words = useMessages().breaches.fields;
  const [names, setNames] = useState(() => new Map(known.issuers.map(({ id, name }) => [id, name])));
  const added = useRef<string | null>(null);
  const centreIds = form.field('centreIds', words.centre);
  const bodyIds = form.field('bodyIds', words.body);
  const choice = useCohortChoice(form, known.cohorts);
  const without = (from: typeof centreIds, id: string) => from.onChange(from.value.filter((one: string) => one !== id));
  const add = (to: typeof centreIds, item: { id: string; name: string } | undefined) => {
    if (!item || to.value.includes(item.id)) return;
    setNames((before) => new Map(before).set(item.id, item.name));
    added.current = item.id;
    to.onChange([...to.value, item.id]);
  };
  // The field begins anew after each choice; the way goes on at what was just added.
  useEffect(() => {
    if (added.current) document.getElementById(removalOf(added.current))?.focus();
    added.current = null;
  });
  const option = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  return (
    <Stack gap="sm">
      <SearchSelect<Centre>
        key={`centre-${centreIds.value.length}`}
        value=""
        id={centreIds.id}
        label={words.centre}
        error={centreIds.error}
        onChange={(_, item) => add(centreIds, item)}
        query={(q) => queryOf(centres.listCentres, { query: { q, limit: 20 } })}
        option={option}
      />
      <SearchSelect<CertificationBody>
        key={`body-${bodyIds.value.length}`}
        value=""
        id={bodyIds.id}
        label={words.body}
        onChange={(_, item) => add(bodyIds, item)}
        query={(q) => queryOf(certificationBodies.listBodies, { query: { q, limit: 20 } })}
        option={option}
      />
      {centreIds.value.map((id: string) => (
        <Fragment key={id}>
          <ChosenLine
            id={id}
            name={names.get(id) ?? id}
            onRemove={() => {
              choice.leave(id);
              without(centreIds, id);
            }}
          />
          <CohortsField centre={{ id, name: names.get(id) ?? id }} choice={choice} />
        </Fragment>
      ))}
      {bodyIds.value.map((id: string) => (
        <ChosenLine key={id} id={id} name={names.get(id) ?? id} onRemove={() => without(bodyIds, id)} />
      ))}
    </Stack>
  );
}
