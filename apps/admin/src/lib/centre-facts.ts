import { centres, instructors, rooms } from '@kompeten/contract';
import { timeZoneOf } from '@kompeten/domain';
import type { Zone } from '@kompeten/ui';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from './query.ts';

/** The time zone in which a centre lives; western time until it is known. */
export function useZone(centreId: string | undefined): Zone {
  const { data } = useQuery({
    ...queryOf(centres.getCentre, { params: { centreId: centreId ?? '' } }),
    enabled: centreId !== undefined,
  });
  return timeZoneOf(data?.regionCode ?? '');
}

/** The instructors of a centre, all at once. */
export const useInstructorsOf = (centreId: string) =>
  useQuery(queryOf(instructors.listInstructors, { query: { centreId, limit: 200 } }));

/** The rooms of a centre, all at once. */
export const useRoomsOf = (centreId: string) => useQuery(queryOf(rooms.listRooms, { params: { centreId }, query: {} }));

/** The rooms in which a centre plans its sessions, those of the centre above it too. */
export const useSessionRoomsOf = (centreId: string) =>
  useQuery(queryOf(rooms.listRooms, { params: { centreId }, query: { forSessions: 'true' } }));

/** One training centre. */
export const useCentreOf = (centreId: string) => useQuery(queryOf(centres.getCentre, { params: { centreId } }));
