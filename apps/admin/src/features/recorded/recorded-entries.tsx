import type { RecordedBatchDetail } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack, Title } from '@mantine/core';
import { DateText } from '../../components/date-text.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';

/** The entries as they will be told. */
export function RecordedEntries({ batch: { entries } }: { batch: RecordedBatchDetail }) {
  const words = useMessages().recorded;
  const columns = words.entryColumns;
  return (
    <Stack component="section" gap="sm" aria-labelledby="entries-title">
      <Title order={2} size="h4" id="entries-title">
        {words.entries}
      </Title>
      <SimpleTable
        caption={words.entries}
        items={entries}
        keyOf={({ row }) => String(row)}
        columns={[
          { id: 'number', header: columns.number, cell: ({ number }) => number },
          { id: 'holder', header: columns.holder, cell: ({ holderName }) => holderName },
          { id: 'title', header: columns.title, cell: ({ title }) => title },
          { id: 'issuedOn', header: columns.issuedOn, cell: ({ issuedOn }) => <DateText value={issuedOn} /> },
          {
            id: 'validUntil',
            header: columns.validUntil,
            cell: ({ validUntil }) => (validUntil ? <DateText value={validUntil} /> : words.noExpiry),
          },
        ]}
      />
    </Stack>
  );
}
