import { useMessages } from '@kompeten/ui';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { CentreField } from '../../components/centre-field.tsx';
import { useRoomsOf } from '../../lib/centre-facts.ts';
import type { useBodyForm } from '../../lib/form.ts';

interface RoomFieldProps {
  field: ReturnType<typeof useBodyForm>['field'];
}

/** The room of a centre that a place is, where it is one: first the centre, then its room. */
export function RoomField({ field }: RoomFieldProps) {
  const { fields, hints } = useMessages().assessmentSites;
  const [centreId, setCentreId] = useState('');
  return (
    <>
      <CentreField
        id="centre-of-room"
        label={fields.centre}
        description={hints.centre}
        value={centreId}
        onChange={(chosen) => {
          setCentreId(chosen);
          field('roomId', fields.room).onChange('');
        }}
      />
      {centreId ? <Rooms field={field} centreId={centreId} /> : null}
    </>
  );
}

function Rooms({ field, centreId }: RoomFieldProps & { centreId: string }) {
  const { fields, noRoom } = useMessages().assessmentSites;
  const rooms = useRoomsOf(centreId).data?.items ?? [];
  return (
    <NativeSelect
      {...field('roomId', fields.room)}
      size="md"
      data={[{ value: '', label: noRoom }, ...rooms.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
}
