import { complaints, listExports } from '@kompeten/contract';
import { ComplaintStatus, type ComplaintSummary } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { complaintTone } from './complaint-tones.ts';

/** Complaints about certificates of the own centre or body, and about the body itself. */
export function ComplaintsPage() {
  const words = useMessages().complaints;
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(complaints.listComplaints, { query: address as never })}
        columns={useColumns()}
        keyOf={({ id }) => id}
        filters={[
          {
            name: 'status',
            label: words.columns.status,
            options: ComplaintStatus.options.map((value) => ({ value, label: words.status[value] })),
          },
        ]}
        taken={{ endpoint: listExports.exportComplaints, name: words.title }}
        empty={{ title: words.empty, text: words.emptyText }}
      />
    </Stack>
  );
}

function useColumns(): [Column<ComplaintSummary>, ...Column<ComplaintSummary>[]] {
  const { columns, kinds, status: statusWords } = useMessages().complaints;
  return [
    {
      id: 'number',
      header: columns.number,
      cell: ({ id, number }) => (
        <Link to="/complaints/$complaintId" params={{ complaintId: id }}>
          {number}
        </Link>
      ),
    },
    { id: 'kind', header: columns.kind, cell: ({ kind }) => kinds[kind] },
    { id: 'holder', header: columns.holder, cell: ({ about }) => about },
    {
      id: 'status',
      header: columns.status,
      cell: ({ status }) => <StatusMark tone={complaintTone[status]}>{statusWords[status]}</StatusMark>,
    },
    { id: 'filed', header: columns.filed, cell: ({ filedAt }) => <DateText value={filedAt} /> },
  ];
}
