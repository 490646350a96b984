import { cooperatives, listExports } from '@kompeten/contract';
import { type Cooperative, CooperativeKind } from '@kompeten/domain';
import { StatusMark, useMessages, useTerms } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { EndlessTable } from '../../components/resource-table/endless-table.tsx';
import { filterOf, useProvinceFilter } from '../../components/resource-table/filters.ts';
import { api } from '../../lib/api.ts';
import { useActor } from '../../lib/session.ts';

/** All cooperatives, to be found by name, kind and province. */
export function CooperativesPage() {
  const words = useMessages().cooperatives;
  const terms = useTerms();
  const { may } = useActor();
  const add = may('cooperative.manage') ? <LinkButton to="/cooperatives/new">{words.add}</LinkButton> : null;
  const province = useProvinceFilter(words.filters.region);
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} actions={add} />
      <EndlessTable
        caption={words.caption}
        name={cooperatives.listCooperatives.operationId}
        ask={(address, signal) => api.call(cooperatives.listCooperatives, { query: address as never }, { signal })}
        columns={useColumns()}
        order="name"
        taken={{ endpoint: listExports.exportCooperatives, name: words.title }}
        keyOf={({ id }) => id}
        searchLabel={words.search}
        filters={[filterOf('kind', words.filters.kind, CooperativeKind.options, terms.cooperativeKind), province]}
        empty={{ title: words.empty, text: words.emptyText, action: add }}
      />
    </Stack>
  );
}

function useColumns(): [Column<Cooperative>, ...Column<Cooperative>[]] {
  const words = useMessages().cooperatives;
  const terms = useTerms();
  return [
    {
      id: 'name',
      sort: 'name',
      header: words.columns.name,
      cell: ({ id, name }) => (
        <Link to="/cooperatives/$cooperativeId" params={{ cooperativeId: id }}>
          {name}
        </Link>
      ),
    },
    { id: 'kind', header: words.columns.kind, cell: ({ kind }) => terms.cooperativeKind[kind] },
    { id: 'region', sort: 'regionCode', header: words.columns.region, cell: ({ regionName }) => regionName },
    {
      id: 'legal',
      sort: 'legalEntityNumber',
      header: words.columns.legal,
      cell: ({ legalEntityNumber, provisional }) =>
        provisional ? <StatusMark tone="neutral">{words.provisional}</StatusMark> : (legalEntityNumber ?? words.none),
    },
  ];
}
