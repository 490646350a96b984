import { instruments, listExports } from '@kompeten/contract';
import { InstrumentSetStatus, type ListedInstrumentSet } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { filterOf } from '../../components/resource-table/filters.ts';
import { ResourceTable } from '../../components/resource-table/resource-table.tsx';
import { queryOf } from '../../lib/query.ts';
import { useActor } from '../../lib/session.ts';
import { SetStatus } from './set-status.tsx';

/** The sets of instruments within reach. */
export function InstrumentsPage() {
  const words = useMessages().instruments;
  const { may } = useActor();
  const add = may('instrument.manage') ? <LinkButton to="/instruments/new">{words.add}</LinkButton> : null;
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} actions={add} />
      <ResourceTable
        caption={words.caption}
        query={(address) => queryOf(instruments.listInstrumentSets, { query: address as never })}
        columns={useColumns()}
        keyOf={({ id }) => id}
        searchLabel={words.search}
        filters={[filterOf('status', words.filterStatus, InstrumentSetStatus.options, words.status)]}
        taken={{ endpoint: listExports.exportInstrumentSets, name: words.title }}
        empty={{ title: words.empty, text: words.emptyText, action: add }}
      />
    </Stack>
  );
}

function useColumns(): [Column<ListedInstrumentSet>, ...Column<ListedInstrumentSet>[]] {
  const words = useMessages().instruments;
  return [
    {
      id: 'title',
      header: words.columns.title,
      cell: ({ id, title, versionNo }) => (
        <Group gap="sm">
          <Link to="/instruments/$setId" params={{ setId: id }}>
            {title}
          </Link>
          <Text span c="dimmed">
            {words.versionNo(versionNo)}
          </Text>
        </Group>
      ),
    },
    {
      id: 'scheme',
      header: words.columns.scheme,
      cell: ({ schemeTitle, schemeLabel }) => `${schemeTitle} (${schemeLabel})`,
    },
    { id: 'status', header: words.columns.status, cell: ({ status }) => <SetStatus status={status} /> },
    { id: 'items', header: words.columns.items, cell: ({ items }) => words.itemCount(items) },
  ];
}
