import { centres, cohorts, curricula, instructors } from '@kompeten/contract';
import { timeZoneOf } from '@kompeten/domain';
import type { Zone } from '@kompeten/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

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

/** One curriculum, for the form that was led here from it. */
export const useKnownCurriculum = (curriculumId: string) =>
  useQuery({ ...queryOf(curricula.getCurriculum, { params: { curriculumId } }), enabled: curriculumId !== '' });

/** The cohorts whose next step may be due. */
export const useLatestCohorts = () => useQuery(queryOf(cohorts.listCohorts, { query: { limit: 100 } }));

const touched = [cohorts.listCohorts, cohorts.getCohort];

export const useCreateCohort = () => useMutation(mutationOf(cohorts.createCohort, touched));
export const useChangeCohort = () => useMutation(mutationOf(cohorts.changeCohort, touched));
export const useTransition = () =>
  useMutation(mutationOf(cohorts.transitionCohort, [...touched, cohorts.listSessions]));
export const useCreateSession = () =>
  useMutation(mutationOf(cohorts.createSession, [...touched, cohorts.listSessions]));
export const useDeleteSession = () =>
  useMutation(mutationOf(cohorts.deleteSession, [...touched, cohorts.listSessions]));
