import type { Reissue } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { SimpleTable } from '../../components/simple-table.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/states.tsx';
import { ReissueStanding, sumOf } from './reissue-standing.tsx';
import { useReissues } from './reissues.queries.ts';

/** Every time that certificates were issued anew because a key went bad. */
export function ReissuesPage() {
  const words = useMessages().reissues;
  const query = useReissues();
  const columns = useColumns();
  const items = query.data?.items ?? [];
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} />
      {query.isPending ? <LoadingState /> : null}
      {query.isError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.isSuccess && items.length === 0 ? <EmptyState title={words.empty}>{words.emptyText}</EmptyState> : null}
      {items.length > 0 ? (
        <SimpleTable caption={words.caption} items={items} keyOf={({ id }) => id} columns={columns} />
      ) : null}
    </Stack>
  );
}

function useColumns(): [Column<Reissue>, ...Column<Reissue>[]] {
  const words = useMessages().reissues;
  return [
    {
      id: 'started',
      header: words.started,
      cell: ({ id, startedAt }) => (
        <Link to="/reissues/$reissueId" params={{ reissueId: id }}>
          {words.of} <DateText value={startedAt} />
        </Link>
      ),
    },
    {
      id: 'reason',
      header: words.facts.reason,
      cell: ({ keys }) => keys.map(({ reason }) => reason).join('; ') || '–',
    },
    { id: 'approved', header: words.facts.approvedBy, cell: ({ startedBy }) => startedBy.join(', ') },
    { id: 'counts', header: words.result, cell: (reissue) => <Counts reissue={reissue} /> },
    { id: 'standing', header: words.columns.status, cell: (reissue) => <ReissueStanding reissue={reissue} /> },
  ];
}

function Counts({ reissue }: { reissue: Reissue }) {
  const words = useMessages().reissues;
  const { issued, total, waiting, awaiting, left, failed } = reissue;
  const others = [
    ...(waiting > 0 ? [words.waiting(waiting)] : []),
    ...(awaiting > 0 ? [words.awaiting(awaiting)] : []),
    ...(sumOf(left) > 0 ? [words.leftCount(sumOf(left))] : []),
    ...(sumOf(failed) > 0 ? [words.failedCount(sumOf(failed))] : []),
  ];
  return (
    <>
      {words.progress(issued, total)}
      {others.length > 0 ? (
        <Text size="sm" c="dimmed">
          {others.join(', ')}
        </Text>
      ) : null}
    </>
  );
}
