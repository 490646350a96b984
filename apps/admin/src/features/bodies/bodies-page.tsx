import { certificationBodies, listExports } from '@kompeten/contract';
import type { CertificationBody } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';

/** The certification bodies. */
export function BodiesPage() {
  const { bodies: words, bodyForms } = useMessages();
  const { may } = useActor();
  const add = may('body.create') ? <LinkButton to="/bodies/new">{bodyForms.add}</LinkButton> : null;
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} actions={add} />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(certificationBodies.listBodies, { query: address as never })}
        columns={useColumns()}
        keyOf={({ id }) => id}
        searchLabel={words.search}
        taken={{ endpoint: listExports.exportBodies, name: words.title }}
        empty={{ title: words.empty, text: words.emptyText, action: add }}
      />
    </Stack>
  );
}

function useColumns(): [Column<CertificationBody>, ...Column<CertificationBody>[]] {
  const { columns, kind: kinds } = useMessages().bodies;
  return [
    {
      id: 'name',
      header: columns.name,
      cell: ({ id, name }) => (
        <Link to="/bodies/$bodyId" params={{ bodyId: id }}>
          {name}
        </Link>
      ),
    },
    { id: 'kind', header: columns.kind, cell: ({ kind }) => kinds[kind] },
    { id: 'region', header: columns.region, cell: ({ regionName }) => regionName },
  ];
}
