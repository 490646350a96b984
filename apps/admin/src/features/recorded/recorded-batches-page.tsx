import { listExports, recorded } from '@kompeten/contract';
import { type RecordedBatch, RecordedBatchStatus } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';
import { recordedTone } from './recorded-tones.ts';

/** Parts of older registers: those that wait, and those that were decided. */
export function RecordedBatchesPage() {
  const words = useMessages().recorded;
  const { may } = useActor();
  const add = may('recorded.request') ? <LinkButton to="/recorded/new">{words.add}</LinkButton> : null;
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} actions={add} />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(recorded.listRecordedBatches, { query: address as never })}
        columns={useColumns()}
        keyOf={({ id }) => id}
        filters={[
          {
            name: 'status',
            label: words.columns.status,
            options: RecordedBatchStatus.options.map((value) => ({ value, label: words.status[value] })),
          },
        ]}
        taken={{ endpoint: listExports.exportRecordedBatches, name: words.title }}
        empty={{ title: words.empty, text: words.emptyText }}
      />
    </Stack>
  );
}

function useColumns(): [Column<RecordedBatch>, ...Column<RecordedBatch>[]] {
  const { columns, status: statusWords } = useMessages().recorded;
  return [
    {
      id: 'file',
      header: columns.file,
      cell: ({ id, fileName }) => (
        <Link to="/recorded/$batchId" params={{ batchId: id }}>
          {fileName}
        </Link>
      ),
    },
    { id: 'centre', header: columns.centre, cell: ({ centreName }) => centreName },
    { id: 'total', header: columns.total, align: 'end', cell: ({ total }) => total },
    {
      id: 'status',
      header: columns.status,
      cell: ({ status }) => <StatusMark tone={recordedTone[status]}>{statusWords[status]}</StatusMark>,
    },
    { id: 'requested', header: columns.requested, cell: ({ requestedAt }) => <DateText value={requestedAt} /> },
  ];
}
