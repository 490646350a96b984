import type { Room } from '@kompeten/domain';
import { StatusMark, useMessages } from '@kompeten/ui';
import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { CentreTabs } from '../../components/centre-tabs.tsx';
import { LinkButton } from '../../components/link-button.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import type { Column } from '../../components/resource-table/column.ts';
import { SimpleTable } from '../../components/simple-table.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/states.tsx';
import { useCentreOf, useRoomsOf } from '../../lib/centre-facts.ts';
import { useActor } from '../../lib/session.ts';

/** The rooms and workshops of a centre. */
export function RoomsPage({ centreId }: { centreId: string }) {
  const words = useMessages().rooms;
  const { may } = useActor();
  const centre = useCentreOf(centreId);
  const query = useRoomsOf(centreId);
  const mayManage = may('centre.manage', { centreId });
  const columns = useColumns(centreId, mayManage);
  const add = mayManage ? (
    <LinkButton to="/centres/$centreId/rooms/new" params={{ centreId }}>
      {words.add}
    </LinkButton>
  ) : null;
  const items = query.data?.items;
  return (
    <Stack gap="md">
      <PageHeader
        title={words.title}
        lead={centre.data ? words.lead(centre.data.name) : undefined}
        back={<BackToCentres />}
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

function BackToCentres() {
  return <Link to="/centres">{useMessages().centres.back}</Link>;
}

function useColumns(centreId: string, mayManage: boolean): [Column<Room>, ...Column<Room>[]] {
  const words = useMessages().rooms;
  const { columns: heads } = words;
  return [
    {
      id: 'name',
      header: heads.name,
      cell: ({ id: roomId, name }) =>
        mayManage ? (
          <Link to="/centres/$centreId/rooms/$roomId" params={{ centreId, roomId }}>
            {name}
          </Link>
        ) : (
          name
        ),
    },
    { id: 'kind', header: heads.kind, cell: ({ kind }) => words.kind[kind] },
    { id: 'seats', header: heads.seats, cell: ({ seats }) => seats },
    { id: 'trade', header: heads.trade, cell: ({ trade }) => (trade ? words.trade[trade] : '–') },
    { id: 'equipment', header: heads.equipment, cell: ({ equipment }) => <EquipmentList equipment={equipment} /> },
    {
      id: 'state',
      header: heads.state,
      cell: ({ active }) => (
        <StatusMark tone={active ? 'good' : 'neutral'}>{active ? words.inUse : words.closed}</StatusMark>
      ),
    },
  ];
}

function EquipmentList({ equipment }: Pick<Room, 'equipment'>) {
  const words = useMessages().rooms;
  if (equipment.length === 0) return '–';
  return (
    <ul className="k-reasons">
      {equipment.map(({ name, count, condition }) => (
        <li key={`${name}-${condition}`}>{`${count} × ${name} (${words.condition[condition]})`}</li>
      ))}
    </ul>
  );
}
