import { useMessages } from '@kompeten/ui';
import { Group, Text, TextInput } from '@mantine/core';
import { useListAddress } from '../../lib/list-address.ts';

/** From when, until when, about which thing. */
export function AuditFilters() {
  const words = useMessages().audit;
  const { address, change } = useListAddress();
  const field = (name: 'from' | 'to' | 'subjectId') => ({
    value: address[name] ?? '',
    onChange: (event: { currentTarget: { value: string } }) => change({ [name]: event.currentTarget.value }),
  });
  return (
    <Group align="flex-end" gap="sm">
      <TextInput type="date" label={words.filters.from} {...field('from')} />
      <TextInput type="date" label={words.filters.to} {...field('to')} />
      <TextInput label={words.filters.subject} maxLength={80} {...field('subjectId')} />
      {address.actorId ? <Text>{words.onlyActor}</Text> : null}
    </Group>
  );
}
