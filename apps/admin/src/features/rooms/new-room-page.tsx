import { NewRoom } from '@kompeten/domain';
import { useMessages } from '@kompeten/ui';
import { Button, Group, Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { announce } from '../../lib/announce.tsx';
import { useBodyForm } from '../../lib/form.ts';
import { valuesOf } from '../../lib/form-values.ts';
import { RoomFields } from './room-fields.tsx';
import { useCreateRoom } from './rooms.queries.ts';

/** A room or workshop is added to a centre. */
export function NewRoomPage({ centreId }: { centreId: string }) {
  const words = useMessages().rooms;
  const navigate = useNavigate();
  const create = useCreateRoom();
  const form = useBodyForm({
    body: NewRoom,
    initialValues: valuesOf(NewRoom, { kind: 'classroom', equipment: [] }),
    onSubmit: async (body) => {
      await create.mutateAsync({ params: { centreId }, body });
      announce(words.added);
      await navigate({ to: '/centres/$centreId/rooms', params: { centreId } });
    },
  });
  const back = (
    <Link to="/centres/$centreId/rooms" params={{ centreId }}>
      {words.toRooms}
    </Link>
  );
  return (
    <Stack component="form" gap="md" className="k-narrow" {...form.formProps}>
      <PageHeader title={words.addTitle} back={back} />
      <ErrorSummary faults={form.faults} />
      <RoomFields form={form} />
      <Group>
        <Button type="submit" loading={form.pending}>
          {words.add}
        </Button>
      </Group>
    </Stack>
  );
}
