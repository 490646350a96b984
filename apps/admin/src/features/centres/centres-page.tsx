import { centres, listExports } from '@kompeten/contract';
import { type Centre, CentreKind } from '@kompeten/domain';
import { useMessages, useTerms } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { filterOf, useProvinceFilter } from '../../components/resource-table/filters.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';

/** All training centres, to be found by name, kind and province. */
export function CentresPage() {
  const words = useMessages().centres;
  const terms = useTerms();
  const { may } = useActor();
  const add = may('centre.create') ? <LinkButton to="/centres/new">{words.add}</LinkButton> : null;
  const province = useProvinceFilter(words.filters.region);
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} actions={add} />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(centres.listCentres, { query: address as never })}
        columns={useColumns()}
        order="name"
        taken={{ endpoint: listExports.exportCentres, name: words.title }}
        keyOf={({ id }) => id}
        searchLabel={words.search}
        filters={[filterOf('kind', words.filters.kind, CentreKind.options, terms.centreKind), province]}
        empty={{ title: words.empty, text: words.emptyText, action: add }}
      />
    </Stack>
  );
}

function useColumns(): [Column<Centre>, ...Column<Centre>[]] {
  const words = useMessages().centres;
  const terms = useTerms();
  return [
    {
      id: 'name',
      sort: 'name',
      header: words.columns.name,
      cell: ({ id, name }) => (
        <Link to="/centres/$centreId" params={{ centreId: id }}>
          {name}
        </Link>
      ),
    },
    { id: 'kind', header: words.columns.kind, cell: ({ kind }) => terms.centreKind[kind] },
    { id: 'region', sort: 'regionCode', header: words.columns.region, cell: ({ regionName }) => regionName },
    { id: 'numberUnit', sort: 'numberUnit', header: words.columns.numberUnit, cell: ({ numberUnit }) => numberUnit },
    { id: 'head', sort: 'headName', header: words.columns.head, cell: ({ headName }) => headName ?? words.none },
  ];
}
