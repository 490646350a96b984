import { issuance, listExports } from '@kompeten/contract';
import type { IssuanceBatch } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { BatchMark } from './batch-mark.tsx';

/** The exact list of each cohort in a round, page by page. */
export function RoundBatches({ roundId }: { roundId: string }) {
  const { issuance: said, issuanceRounds: words } = useMessages();
  const columns: [Column<IssuanceBatch>, ...Column<IssuanceBatch>[]] = [
    {
      id: 'cohort',
      header: said.list.cohort,
      cell: (batch) => (
        <Link to="/issuance/$batchId" params={{ batchId: batch.id }}>
          {batch.cohortTitle}
        </Link>
      ),
    },
    {
      id: 'status',
      header: said.list.status,
      cell: (batch) => <BatchMark batch={batch} />,
    },
    { id: 'issued', header: words.issued, cell: ({ issued, total }) => words.issuedOf(issued, total) },
    { id: 'failed', header: words.failures, cell: ({ failed }) => failed.length },
  ];
  return (
    <section aria-labelledby="lists-title">
      <Title order={2} size="h4" id="lists-title" mb="sm">
        {words.lists}
      </Title>
      <ResourceTable
        caption={words.lists}
        query={(address) =>
          queryOf(issuance.listIssuanceBatches, { query: { ...(address as object), roundId } as never })
        }
        columns={columns}
        keyOf={({ id }) => id}
        taken={{
          endpoint: listExports.exportIssuanceBatches,
          name: words.lists,
          question: (address) => ({ ...address, roundId }),
        }}
        empty={{ title: words.empty }}
      />
    </section>
  );
}
