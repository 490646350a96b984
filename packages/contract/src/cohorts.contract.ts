import {
  Cohort,
  CohortChange,
  CohortDetail,
  CohortStatus,
  CohortTransition,
  Id,
  NewCohort,
  NewTrainingSession,
  PageQuery,
  page,
  sortBy,
  TrainingSession,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ cohortId: Id });

/** Cohorts, their machine and their sessions. */
export const cohorts = endpoints({
  listCohorts: {
    method: 'GET',
    path: '/cohorts',
    summary: 'Cohorts',
    permission: 'cohort.read',
    query: PageQuery.extend({
      status: CohortStatus.optional(),
      centreId: Id.optional(),
      curriculumId: Id.optional(),
      sort: sortBy(['startsOn', 'title', 'centreName', 'endsOn'], '-startsOn'),
    }),
    response: page(Cohort),
  },
  createCohort: {
    method: 'POST',
    path: '/cohorts',
    summary: 'Plan a cohort',
    permission: 'cohort.manage',
    body: NewCohort,
    response: CohortDetail,
    status: 201,
  },
  getCohort: {
    method: 'GET',
    path: '/cohorts/:cohortId',
    summary: 'One cohort',
    permission: 'cohort.read',
    params,
    response: CohortDetail,
  },
  changeCohort: {
    method: 'PATCH',
    path: '/cohorts/:cohortId',
    summary: 'Change a cohort',
    permission: 'cohort.manage',
    params,
    body: CohortChange,
    response: CohortDetail,
  },
  transitionCohort: {
    method: 'POST',
    path: '/cohorts/:cohortId/transitions',
    summary: 'Move a cohort on',
    permission: 'cohort.manage',
    params,
    body: CohortTransition,
    response: CohortDetail,
  },
  listSessions: {
    method: 'GET',
    path: '/cohorts/:cohortId/sessions',
    summary: 'Sessions of a cohort',
    permission: 'cohort.read',
    params,
    response: z.object({ items: z.array(TrainingSession), nextCursor: z.null() }),
  },
  createSession: {
    method: 'POST',
    path: '/cohorts/:cohortId/sessions',
    summary: 'Plan or enter a session',
    permission: 'cohort.manage',
    params,
    body: NewTrainingSession,
    response: TrainingSession,
    status: 201,
  },
  deleteSession: {
    method: 'DELETE',
    path: '/cohorts/:cohortId/sessions/:sessionId',
    summary: 'Remove a session without records',
    permission: 'cohort.manage',
    params: z.strictObject({ cohortId: Id, sessionId: Id }),
    response: z.object({ ok: z.literal(true) }),
  },
});
