import type { ExchangeProfile } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Group, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { SimpleTable } from '../../components/simple-table.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { useActor } from '../../lib/session.ts';
import { useProfiles } from './exchange.queries.ts';

/** The layouts of other systems that are in force. */
export function ProfilesPage() {
  const words = useMessages().exchange;
  const { may } = useActor();
  const query = useProfiles();
  const columns = useColumns();
  const add = may('exchange.manage') ? <LinkButton to="/exchange/new">{words.add}</LinkButton> : null;
  return (
    <Stack gap="md">
      <PageHeader title={words.title} lead={words.lead} actions={add} />
      {query.isPending ? <LoadingState /> : null}
      {query.isError ? <ErrorState error={query.error} onRetry={() => query.refetch()} /> : null}
      {query.data ? (
        <SimpleTable caption={words.caption} items={query.data.items} keyOf={({ id }) => id} columns={columns} />
      ) : null}
    </Stack>
  );
}

function useColumns(): [Column<ExchangeProfile>, ...Column<ExchangeProfile>[]] {
  const words = useMessages().exchange;
  return [
    {
      id: 'name',
      header: words.columns.name,
      cell: ({ id, name, unconfirmed }) => (
        <Group gap="sm">
          <Link to="/exchange/$profileId" params={{ profileId: id }}>
            {unconfirmed ? `${name} †` : name}
          </Link>
          {unconfirmed ? <StatusMark tone="warn">{words.unconfirmed}</StatusMark> : null}
        </Group>
      ),
    },
    { id: 'system', header: words.columns.system, cell: ({ system }) => words.system[system] },
    { id: 'record', header: words.columns.record, cell: ({ record }) => words.record[record] },
    { id: 'direction', header: words.columns.direction, cell: ({ direction }) => words.direction[direction] },
    {
      id: 'source',
      header: words.columns.source,
      cell: ({ source, sourceDate }) => words.sourceOf(source, sourceDate),
    },
    { id: 'version', header: words.columns.version, cell: ({ version }) => version },
  ];
}
