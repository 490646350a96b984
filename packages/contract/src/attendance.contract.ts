import { AttendanceRecord, AttendanceSheet, AttendanceSummary, Id } from '@kompeten/domain';
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
});
