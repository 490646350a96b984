import { DeviceId, Id, PresenceReport, SheetMark } from '@kompeten/domain';
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
  leaveCohort: {
    method: 'DELETE',
    path: '/cohorts/:cohortId/presence/:deviceId',
    summary: 'Say that one has left the sheets; others are told at once',
    permission: 'grading.read',
    params: z.strictObject({ cohortId: Id, deviceId: DeviceId }),
    status: 204,
  },
  followCohort: {
    method: 'GET',
    path: '/cohorts/:cohortId/live',
    summary: 'Presence, grades and attendance as server-sent events',
    permission: 'grading.read',
    params,
    /** How far the sheets had come when they were read; what was written since is told first. */
    query: z.strictObject({ grades: SheetMark.optional(), attendance: SheetMark.optional() }),
    answer: 'events',
  },
});
