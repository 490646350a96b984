import { type Room, RoomChange } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Checkbox, Group, Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState, ErrorPage, LoadingState } from '../../components/states.tsx';
import { announce } from '../../lib/announce.tsx';
import { useRoomsOf } from '../../lib/centre-facts.ts';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { RoomFields } from './room-fields.tsx';
import { useChangeRoom } from './rooms.queries.ts';

/** A room is changed, or closed. */
export function ChangeRoomPage({ centreId, roomId }: { centreId: string; roomId: string }) {
  const words = useMessages().rooms;
  const query = useRoomsOf(centreId);
  if (query.isLoadingError) return <ErrorPage error={query.error} onRetry={() => query.refetch()} />;
  if (!query.data) return <LoadingState />;
  const room = query.data.items.find(({ id }) => id === roomId);
  const back = (
    <Link to="/centres/$centreId/rooms" params={{ centreId }}>
      {words.toRooms}
    </Link>
  );
  if (room) return <ChangeForm room={room}>{back}</ChangeForm>;
  return (
    <Stack>
      <PageHeader title={words.changeTitle} back={back} />
      <EmptyState title={words.empty} />
    </Stack>
  );
}

function ChangeForm({ room, children: back }: { room: Room; children: React.ReactNode }) {
  const words = useMessages();
  const navigate = useNavigate();
  const change = useChangeRoom();
  const { id: roomId, centreId, name } = room;
  const form = useBodyForm({
    body: RoomChange,
    initialValues: valuesOf(RoomChange, room),
    onSubmit: async (body) => {
      await change.mutateAsync({ params: { centreId, roomId }, body });
      announce(words.shell.form.saved);
      await navigate({ to: '/centres/$centreId/rooms', params: { centreId } });
    },
  });
  const { value, onChange, ...active } = form.field('active', words.rooms.fields.active);
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.rooms.changeTitle} lead={name} back={back} />
      <ErrorSummary faults={form.faults} />
      <RoomFields form={form} />
      <Checkbox {...active} size="md" checked={value === true} onChange={onChange} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.shell.form.save}
        </Button>
      </Group>
    </Stack>
  );
}
