import { dataRights, listExports } from '@kompeten/contract';
import { type DataRequest, DataRequestKind, DataRequestStatus } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { DataRequestStanding } from './data-request-standing.tsx';

/** The work list of what people ask about their own data. */
export function DataRequestsPage() {
  const words = useMessages().dataRights;
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(dataRights.listDataRequests, { query: address as never })}
        columns={useColumns()}
        keyOf={({ id }) => id}
        filters={[
          {
            name: 'status',
            label: words.columns.status,
            options: DataRequestStatus.options.map((value) => ({ value, label: words.status[value] })),
          },
          {
            name: 'kind',
            label: words.columns.kind,
            options: DataRequestKind.options.map((value) => ({ value, label: words.kinds[value] })),
          },
        ]}
        taken={{ endpoint: listExports.exportDataRequests, name: words.title }}
        empty={{ title: words.empty, text: words.emptyText }}
      />
    </Stack>
  );
}

function useColumns(): [Column<DataRequest>, ...Column<DataRequest>[]] {
  const { columns, kinds } = useMessages().dataRights;
  return [
    {
      id: 'holder',
      header: columns.holder,
      cell: ({ id, holderName }) => (
        <Link to="/data-requests/$dataRequestId" params={{ dataRequestId: id }}>
          {holderName}
        </Link>
      ),
    },
    { id: 'kind', header: columns.kind, cell: ({ kind }) => kinds[kind] },
    { id: 'status', header: columns.status, cell: (request) => <DataRequestStanding request={request} /> },
    { id: 'due', header: columns.due, cell: ({ dueAt }) => <DateText value={dueAt} /> },
  ];
}
