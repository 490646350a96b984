import { cohorts, enrolments } from '@kompeten/contract';
import { trainingStatuses } from '@kompeten/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { allPages } from './all-pages.ts';
import { api } from './api.ts';
import { queryOf } from './query.ts';

const rosterQuery = (cohortId: string) =>
  queryOptions({
    queryKey: [enrolments.listEnrolments.operationId, { params: { cohortId } }, 'roster'],
    queryFn: ({ signal }) =>
      allPages((cursor) =>
        api.call(enrolments.listEnrolments, { params: { cohortId }, query: { limit: 200, cursor } }, { signal }),
      ).then((people) => people.sort((one, other) => one.rosterNumber - other.rosterNumber)),
  });

/** Everybody who is or was in a cohort, in the order of its list. */
export const useEveryone = (cohortId: string) => useQuery(rosterQuery(cohortId));

/** The people of a cohort who are in training, in the order of its list. */
export const useRoster = (cohortId: string) =>
  useQuery({
    ...rosterQuery(cohortId),
    select: (people) => people.filter(({ status }) => trainingStatuses.includes(status)),
  });

/** One cohort with its units. */
export const useCohort = (cohortId: string) => useQuery(queryOf(cohorts.getCohort, { params: { cohortId } }));

/** The sessions of a cohort. */
export const useSessions = (cohortId: string) => useQuery(queryOf(cohorts.listSessions, { params: { cohortId } }));
