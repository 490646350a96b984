import { cohorts, curricula, issuance } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

/** One curriculum, for the form that was led here from it. */
export const useKnownCurriculum = (curriculumId: string) =>
  useQuery({ ...queryOf(curricula.getCurriculum, { params: { curriculumId } }), enabled: curriculumId !== '' });

/** What stands against a certificate of each person of a cohort that is about to be completed; asked anew each time. */
export const useStandings = (cohortId: string) =>
  useQuery({ ...queryOf(issuance.getIssuanceReadiness, { params: { cohortId } }), staleTime: 0 });

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
