import type { CentreLicence } from '@kompeten/domain';
import { formatDay, useLocale, useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CentreTabs } from '../../components/centre-tabs.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { SimpleTable } from '../../components/simple-table.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/states.tsx';
import { useCentreOf } from '../../lib/centre-facts.ts';
import { useActor } from '../../lib/session.ts';
import { LicenceStanding } from './licence-standing.tsx';
import { useLicences } from './licences.queries.ts';
import { RemoveLicence } from './remove-licence.tsx';

/** What a centre trains and assesses on the grounds of, and until when. */
export function LicencesPage({ centreId }: { centreId: string }) {
  const { licences: words, centres } = useMessages();
  const { may } = useActor();
  const centre = useCentreOf(centreId);
  const query = useLicences(centreId);
  const mayManage = may('centre.manage', { centreId });
  const columns = useColumns(mayManage);
  const add = mayManage ? (
    <LinkButton to="/centres/$centreId/licences/new" params={{ centreId }}>
      {words.add}
    </LinkButton>
  ) : null;
  const items = query.data?.items;
  return (
    <Stack gap="md">
      <PageHeader
        title={words.title}
        lead={centre.data ? words.lead(centre.data.name) : undefined}
        back={<Link to="/centres">{centres.back}</Link>}
        actions={add}
      />
      <CentreTabs centreId={centreId} />
      {query.isError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.isPending ? <LoadingState /> : null}
      {items?.length === 0 ? (
        <EmptyState title={words.empty} action={add}>
          {words.emptyText}
        </EmptyState>
      ) : null}
      {items && items.length > 0 ? (
        <SimpleTable caption={words.caption} items={items} keyOf={({ id }) => id} columns={columns} />
      ) : null}
    </Stack>
  );
}

function useColumns(mayManage: boolean): [Column<CentreLicence>, ...Column<CentreLicence>[]] {
  const words = useMessages().licences;
  const locale = useLocale();
  const { columns: heads } = words;
  const acts: Column<CentreLicence> = {
    id: 'acts',
    header: heads.acts,
    cell: (licence) => <RemoveLicence licence={licence} />,
  };
  return [
    { id: 'kind', header: heads.kind, cell: ({ kind, title }) => `${words.kind[kind]}: ${title}` },
    { id: 'number', header: heads.number, cell: ({ number }) => number },
    { id: 'issuer', header: heads.issuer, cell: ({ issuer }) => issuer },
    { id: 'from', header: heads.from, cell: ({ validFrom }) => formatDay(locale, validFrom) },
    {
      id: 'until',
      header: heads.until,
      cell: ({ validUntil }) => (validUntil ? formatDay(locale, validUntil) : words.endless),
    },
    { id: 'standing', header: heads.standing, cell: (licence) => <LicenceStanding licence={licence} /> },
    ...(mayManage ? [acts] : []),
  ];
}
