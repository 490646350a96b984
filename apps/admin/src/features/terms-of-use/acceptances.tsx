import type { TermsAcceptance } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ListBar } from '../../components/resource-table/list-bar.tsx';
import { ListPager } from '../../components/resource-table/list-pager.tsx';
import { SimpleTable } from '../../components/simple-table.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/states.tsx';
import { useListAddress } from '../../lib/list-address.ts';
import { useAcceptances } from './terms-of-use.queries.ts';

/** Which holder accepted which edition, and when. */
export function Acceptances({ bodyId }: { bodyId: string }) {
  const words = useMessages().termsOfUse;
  const list = useListAddress();
  const columns = useColumns();
  const query = useAcceptances(bodyId, list.address);
  const items = query.data?.items ?? [];
  return (
    <Stack component="section" gap="md" aria-label={words.acceptances}>
      <Title order={2} size="h3">
        {words.acceptances}
      </Title>
      <ListBar searchLabel={words.search} filters={[]} list={list} />
      {query.isPending ? <LoadingState /> : null}
      {query.isError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.isSuccess && items.length === 0 ? <EmptyState title={words.nobody}>{words.nobodyText}</EmptyState> : null}
      {items.length > 0 ? (
        <SimpleTable
          caption={words.acceptances}
          columns={columns}
          items={items}
          keyOf={({ certificateId, edition }) => `${certificateId} ${edition}`}
        />
      ) : null}
      {query.data ? <ListPager count={items.length} list={list} nextCursor={query.data.nextCursor} /> : null}
    </Stack>
  );
}

function useColumns(): [Column<TermsAcceptance>, ...Column<TermsAcceptance>[]] {
  const { columns, edition: named } = useMessages().termsOfUse;
  return [
    {
      id: 'holder',
      header: columns.holder,
      cell: ({ certificateId, holderName }) => (
        <Link to="/certificates/$certificateId" params={{ certificateId }}>
          {holderName}
        </Link>
      ),
    },
    { id: 'number', header: columns.number, cell: ({ number }) => number ?? '–' },
    { id: 'edition', header: columns.edition, cell: ({ edition }) => named(edition) },
    { id: 'at', header: columns.at, cell: ({ acceptedAt }) => <DateText value={acceptedAt} /> },
  ];
}
