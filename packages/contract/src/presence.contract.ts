import { Id, PresenceReport } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ cohortId: Id });

/** Who else is at work on a cohort's sheets, and what they write, as it happens. */
export const presence = endpoints({
  reportPresence: {
    method: 'POST',
    path: '/cohorts/:cohortId/presence',
    summary: 'Say in which cell one is working; forgotten after half a minute',
    permission: 'grading.read',
    params,
    body: PresenceReport,
    status: 204,
  },
  followCohort: {
    method: 'GET',
    path: '/cohorts/:cohortId/live',
    summary: 'Presence, grades and attendance as server-sent events',
    permission: 'grading.read',
    params,
    answer: 'events',
  },
});
