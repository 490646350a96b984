import { listExports, schemes } from '@kompeten/contract';
import { type CertificationScheme, SchemeKind } from '@kompeten/domain';
import { StatusMark, useMessages, useTerms } from '@kompeten/ui';
import { Group, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { filterOf } from '../../components/resource-table/filters.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';

/** The certification schemes. */
export function SchemesPage() {
  const { schemes: words, schemeEditor } = useMessages();
  const terms = useTerms();
  const { may } = useActor();
  const add = may('scheme.manage') ? (
    <Group gap="sm">
      <LinkButton to="/schemes/new">{schemeEditor.add}</LinkButton>
      <LinkButton to="/schemes/import" variant="default">
        {words.import}
      </LinkButton>
    </Group>
  ) : null;
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} actions={add} />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(schemes.listSchemes, { query: address as never })}
        columns={useColumns()}
        keyOf={({ id }) => id}
        searchLabel={words.search}
        filters={[filterOf('kind', words.filterKind, SchemeKind.options, terms.schemeKind)]}
        taken={{ endpoint: listExports.exportSchemes, name: words.title }}
        empty={{ title: words.empty, text: words.emptyText, action: add }}
      />
    </Stack>
  );
}

function useColumns(): [Column<CertificationScheme>, ...Column<CertificationScheme>[]] {
  const words = useMessages().schemes;
  const terms = useTerms();
  return [
    {
      id: 'title',
      header: words.columns.title,
      cell: ({ id, title, illustrative }) => (
        <Group gap="sm">
          <Link to="/schemes/$schemeId" params={{ schemeId: id }}>
            {title}
          </Link>
          {illustrative ? <StatusMark tone="neutral">{words.illustrative}</StatusMark> : null}
        </Group>
      ),
    },
    { id: 'code', header: words.columns.code, cell: ({ code }) => code },
    { id: 'kind', header: words.columns.kind, cell: ({ kind }) => terms.schemeKind[kind] },
    {
      id: 'versions',
      header: words.columns.versions,
      cell: ({ versions }) => versions.map(({ label }) => label).join(', '),
    },
  ];
}
