import { rooms } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

/** How far the rooms of a centre are used in a year; the year before stays on screen until the next is there. */
export const useUtilisation = (centreId: string, year: number) =>
  useQuery({
    ...queryOf(rooms.getUtilisation, { params: { centreId }, query: { year } }),
    placeholderData: (before) => before,
  });

const touched = [rooms.listRooms, rooms.getUtilisation];

export const useCreateRoom = () => useMutation(mutationOf(rooms.createRoom, touched));
export const useChangeRoom = () => useMutation(mutationOf(rooms.changeRoom, touched));
