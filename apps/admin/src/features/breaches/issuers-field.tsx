import { centres, certificationBodies } from '@kompeten/contract';
import type { Breach, Centre, CertificationBody } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { SearchSelect } from '../../components/search-select.tsx';
import type { useBodyForm } from '../../lib/form.ts';
import { queryOf } from '../../lib/query.ts';

interface IssuersFieldProps {
  form: Pick<ReturnType<typeof useBodyForm>, 'field' | 'form'>;
  /** The issuers that were chosen before, by their names. */
  known: Breach['issuers'];
}

/** Whose data were revealed: centres and certification bodies, one added after the other. */
export function IssuersField({ form, known }: IssuersFieldProps) {
  const words = useMessages().breaches.fields;
  const [names, setNames] = useState(() => new Map(known.map(({ id, name }) => [id, name])));
  const added = useRef<string | null>(null);
  const centreIds = form.field('centreIds', words.centre);
  const bodyIds = form.field('bodyIds', words.body);
  const add = (to: typeof centreIds, item: { id: string; name: string } | undefined) => {
    if (!item || to.value.includes(item.id)) return;
    setNames((before) => new Map(before).set(item.id, item.name));
    added.current = item.id;
    to.onChange([...to.value, item.id]);
  };
  // The field begins anew after each choice; the way goes on at what was just added.
  useEffect(() => {
    if (added.current) document.getElementById(`remove-${added.current}`)?.focus();
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
      {[centreIds, bodyIds].map(({ value, onChange, id: list }) =>
        value.map((id: string) => (
          <Group key={`${list}-${id}`} gap="sm">
            <Text>{names.get(id) ?? id}</Text>
            <Button
              id={`remove-${id}`}
              size="compact-sm"
              variant="subtle"
              aria-label={words.remove(names.get(id) ?? id)}
              onClick={() => onChange(value.filter((one: string) => one !== id))}
            >
              ×
            </Button>
          </Group>
        )),
      )}
    </Stack>
  );
}
