import {
  AttendanceEvent,
  AttendanceEventBatch,
  AttendanceRecord,
  AttendanceSheet,
  AttendanceSummary,
  AttendanceSyncAnswer,
  AttendanceWarnings,
  CohortInDanger,
  Id,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ cohortId: Id });
const response = z
  .object({ entries: z.array(AttendanceRecord), summaries: z.array(AttendanceSummary) })
  .meta({ id: 'AttendanceOfCohort' });

/** The attendance sheet of a cohort. */
export const attendance = endpoints({
  getAttendance: {
    method: 'GET',
    path: '/cohorts/:cohortId/attendance',
    summary: 'Attendance of a cohort',
    permission: 'attendance.read',
    params,
    response,
  },
  recordAttendance: {
    method: 'PUT',
    path: '/cohorts/:cohortId/attendance',
    summary: 'Record attendance; all or nothing',
    permission: 'attendance.record',
    params,
    body: AttendanceSheet,
    response,
  },
  listAttendanceEvents: {
    method: 'GET',
    path: '/cohorts/:cohortId/attendance-events',
    summary: 'Every statement as it was made',
    permission: 'attendance.read',
    params,
    query: z.strictObject({ enrolmentId: Id.optional(), sessionId: Id.optional() }),
    response: z.object({ items: z.array(AttendanceEvent) }),
  },
  sendAttendanceEvents: {
    method: 'POST',
    path: '/cohorts/:cohortId/attendance-events',
    summary: 'Send attendance stated on a device; each for itself, each once',
    permission: 'attendance.record',
    params,
    body: AttendanceEventBatch,
    response: AttendanceSyncAnswer,
  },
  getAttendanceWarnings: {
    method: 'GET',
    path: '/cohorts/:cohortId/attendance-warnings',
    summary: 'Who can no longer reach the minimum of attendance, and who is close',
    permission: 'attendance.read',
    params,
    response: AttendanceWarnings,
  },
  listCohortsInDanger: {
    method: 'GET',
    path: '/attendance-warnings',
    summary: 'Cohorts at work within the caller’s reach in which somebody endangers the own attendance',
    permission: 'attendance.read',
    response: z.object({ items: z.array(CohortInDanger) }),
  },
});
