import {
  CohortCopy,
  CopiedCohort,
  Day,
  Id,
  ProposalWish,
  SessionChange,
  SessionsPlan,
  TimetableProposal,
  TimetableWeek,
  TrainingSession,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ cohortId: Id });

/** The timetable of a cohort: seen by week, proposed, planned in one go, changed, and copied with its cohort. */
export const timetable = endpoints({
  getTimetable: {
    method: 'GET',
    path: '/cohorts/:cohortId/timetable',
    summary: 'A week of a cohort’s timetable',
    permission: 'cohort.read',
    params,
    query: z.strictObject({ week: Day.optional() }),
    response: TimetableWeek,
  },
  proposeTimetable: {
    method: 'POST',
    path: '/cohorts/:cohortId/timetable/proposal',
    summary: 'Propose sessions without planning them',
    permission: 'cohort.manage',
    params,
    body: ProposalWish,
    response: TimetableProposal,
  },
  planSessions: {
    method: 'POST',
    path: '/cohorts/:cohortId/timetable',
    summary: 'Plan several sessions, all of them or none',
    permission: 'cohort.manage',
    params,
    body: SessionsPlan,
    response: z.object({ items: z.array(TrainingSession), nextCursor: z.null() }),
    status: 201,
  },
  changeSession: {
    method: 'PATCH',
    path: '/cohorts/:cohortId/sessions/:sessionId',
    summary: 'Change a session without records',
    permission: 'cohort.manage',
    params: z.strictObject({ cohortId: Id, sessionId: Id }),
    body: SessionChange,
    response: TrainingSession,
  },
  copyCohort: {
    method: 'POST',
    path: '/cohorts/:cohortId/copy',
    summary: 'Copy a cohort with its timetable to new dates',
    permission: 'cohort.manage',
    params,
    body: CohortCopy,
    response: CopiedCohort,
    status: 201,
  },
});
