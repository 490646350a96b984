import { attendance, centres, checkIns, devices } from '@kompeten/contract';
import { timeZoneOf } from '@kompeten/domain';
import type { Zone } from '@kompeten/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

/** How often the screen in front of the class asks who has come in, in milliseconds. */
const COUNT_EVERY = 4000;

/** The time zone in which a centre lives; western time until it is known. */
export function useCentreZone(centreId: string | undefined): Zone {
  const { data } = useQuery({
    ...queryOf(centres.getCentre, { params: { centreId: centreId ?? '' } }),
    enabled: centreId !== undefined,
  });
  return timeZoneOf(data?.regionCode ?? '');
}

/** What the screen needs; asked once, since it goes on by itself. */
export const useCheckInScreen = (cohortId: string, sessionId: string) =>
  useQuery({
    ...queryOf(checkIns.openCheckIn, { params: { cohortId, sessionId } }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Who has come in by now. */
export const useCheckInCount = (cohortId: string, sessionId: string) =>
  useQuery({
    ...queryOf(checkIns.countCheckIns, { params: { cohortId, sessionId } }),
    refetchInterval: COUNT_EVERY,
    retry: false,
  });

export const useExcuses = (cohortId: string) =>
  useQuery(queryOf(checkIns.listExcuses, { params: { cohortId }, query: {} }));

export const useWaitingExcuses = () => useQuery(queryOf(checkIns.listWaitingExcuses, {}));

export const useDecideExcuse = () =>
  useMutation(
    mutationOf(checkIns.decideExcuse, [checkIns.listExcuses, checkIns.listWaitingExcuses, devices.getFieldKit]),
  );

export const useCohortsInDanger = () => useQuery(queryOf(attendance.listCohortsInDanger, {}));
