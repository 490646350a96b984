import { issuance, listExports } from '@kompeten/contract';
import { BatchStatus, type IssuanceBatch } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { BatchMark } from './batch-mark.tsx';
import { RoundsSection } from './rounds-section.tsx';

/** All requests to issue within the caller's circle. */
export function BatchesPage() {
  const words = useMessages().issuance;
  const terms = useTerms();
  const columns: [Column<IssuanceBatch>, ...Column<IssuanceBatch>[]] = [
    {
      id: 'cohort',
      header: words.list.cohort,
      cell: (batch) => (
        <Link to="/issuance/$batchId" params={{ batchId: batch.id }}>
          {batch.cohortTitle}
        </Link>
      ),
    },
    { id: 'kind', header: words.list.kind, cell: ({ kind }) => words.kinds[kind] },
    { id: 'total', header: words.list.total, cell: ({ total }) => words.people(total) },
    {
      id: 'status',
      header: words.list.status,
      cell: (batch) => <BatchMark batch={batch} />,
    },
    {
      id: 'requested',
      header: words.list.requested,
      cell: ({ requestedByName, requestedAt }) => (
        <>
          {requestedByName}, <DateText value={requestedAt} />
        </>
      ),
    },
  ];
  return (
    <Stack gap="md">
      <PageHeader title={words.batchesTitle} lead={words.batchesLead} />
      <RoundsSection />
      <ResourceTable
        caption={words.listCaption}
        query={(address) => queryOf(issuance.listIssuanceBatches, { query: address as never })}
        columns={columns}
        keyOf={({ id }) => id}
        filters={[
          {
            name: 'status',
            label: words.list.status,
            options: BatchStatus.options.map((value) => ({ value, label: terms.status[value] })),
          },
        ]}
        taken={{ endpoint: listExports.exportIssuanceBatches, name: words.batchesTitle }}
        empty={{ title: words.list.empty, text: words.list.emptyText }}
      />
    </Stack>
  );
}
