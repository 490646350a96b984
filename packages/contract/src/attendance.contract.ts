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
  PAPER_SHEET_BYTES,
  PaperSheet,
  PaperSheetsOfCohort,
  PaperSheetWithdrawal,
  WithdrawnPaperSheet,
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
  listPaperSheets: {
    method: 'GET',
    path: '/cohorts/:cohortId/paper-sheets',
    summary: 'Pictures of signed sheets behind the attendance, and which sessions need one',
    permission: 'attendance.read',
    params,
    response: PaperSheetsOfCohort,
  },
  keepPaperSheet: {
    method: 'PUT',
    path: '/cohorts/:cohortId/sessions/:sessionId/paper-sheets/:sheetId',
    summary: 'Keep a photo or PDF of a signed sheet under an id made on the device; sent again it is the same one',
    permission: 'attendance.record',
    params: params.extend({ sessionId: Id, sheetId: Id }),
    upload: { maxBytes: PAPER_SHEET_BYTES },
    response: PaperSheet,
  },
  getPaperSheet: {
    method: 'GET',
    path: '/cohorts/:cohortId/paper-sheets/:sheetId',
    summary: 'A picture of a signed sheet',
    permission: 'attendance.read',
    params: params.extend({ sheetId: Id }),
    answer: 'file',
  },
  withdrawPaperSheet: {
    method: 'POST',
    path: '/cohorts/:cohortId/paper-sheets/:sheetId/withdrawal',
    summary:
      'Withdraw a picture that lies behind the wrong session, with a reason, and put it behind its own; it stays readable',
    permission: 'attendance.record',
    params: params.extend({ sheetId: Id }),
    body: PaperSheetWithdrawal,
    response: WithdrawnPaperSheet,
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
