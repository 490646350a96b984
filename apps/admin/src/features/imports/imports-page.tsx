import { imports, listExports } from '@kompeten/contract';
import { type Import, ImportKind, ImportStatus } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { DateText } from '../../components/date-text.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { filterOf } from '../../components/resource-table/filters.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';
import { importTone } from './import-tones.ts';

/** All imports: those under way, those carried out, and those taken back. */
export function ImportsPage() {
  const words = useMessages().imports;
  const { may } = useActor();
  const add = may('import.manage') ? <LinkButton to="/imports/new">{words.add}</LinkButton> : null;
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} actions={add} />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(imports.listImports, { query: address as never })}
        columns={useColumns()}
        keyOf={({ id }) => id}
        searchLabel={words.search}
        filters={[
          filterOf('kind', words.filters.kind, ImportKind.options, words.kind),
          filterOf('status', words.filters.status, ImportStatus.options, words.status),
        ]}
        taken={{ endpoint: listExports.exportImports, name: words.title }}
        empty={{ title: words.empty, text: words.emptyText, action: add }}
      />
    </Stack>
  );
}

function useColumns(): [Column<Import>, ...Column<Import>[]] {
  const words = useMessages().imports;
  return [
    {
      id: 'file',
      header: words.columns.file,
      cell: ({ id, fileName }) => (
        <Link to="/imports/$importId" params={{ importId: id }}>
          {fileName}
        </Link>
      ),
    },
    { id: 'kind', header: words.columns.kind, cell: ({ kind }) => words.kind[kind] },
    {
      id: 'status',
      header: words.columns.status,
      cell: ({ status }) => <StatusMark tone={importTone[status]}>{words.status[status]}</StatusMark>,
    },
    { id: 'requested', header: words.columns.requested, cell: ({ requestedAt }) => <DateText value={requestedAt} /> },
    { id: 'by', header: words.columns.by, cell: ({ requestedByName }) => requestedByName },
  ];
}
