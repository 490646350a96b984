import { Id, NewRoom, Room, RoomChange, RoomsQuery, Utilisation } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ centreId: Id });

/** Rooms and workshops of a centre, and how far they are used. */
export const rooms = endpoints({
  listRooms: {
    method: 'GET',
    path: '/centres/:centreId/rooms',
    summary: 'Rooms and workshops of a centre',
    permission: 'centre.read',
    params,
    query: RoomsQuery,
    response: z.object({ items: z.array(Room), nextCursor: z.null() }),
  },
  createRoom: {
    method: 'POST',
    path: '/centres/:centreId/rooms',
    summary: 'Add a room to a centre',
    permission: 'centre.manage',
    params,
    body: NewRoom,
    response: Room,
    status: 201,
  },
  changeRoom: {
    method: 'PATCH',
    path: '/centres/:centreId/rooms/:roomId',
    summary: 'Change or close a room',
    permission: 'centre.manage',
    params: z.strictObject({ centreId: Id, roomId: Id }),
    body: RoomChange,
    response: Room,
  },
  getUtilisation: {
    method: 'GET',
    path: '/centres/:centreId/utilisation',
    summary: 'How far the rooms of a centre are used in a year',
    permission: 'centre.read',
    params,
    query: z.strictObject({ year: z.coerce.number().int().min(2000).max(2100).optional() }),
    response: Utilisation,
  },
});
