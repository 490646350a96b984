/** Refusals about attendance. */
export type AttendanceErrors = {
  'attendance.not_open': { status: string };
  'attendance.session_unknown': { sessionId: string };
  'attendance.stranger': { enrolmentId: string };
  'attendance.session_not_begun': { sessionId: string; startsAt: string };
  'attendance.cell_twice': { sessionId: string; enrolmentId: string };
  'attendance.stale': { cells: { sessionId: string; enrolmentId: string; version: number }[] };
  'attendance.contested': { cells: { sessionId: string; enrolmentId: string; version: number }[] };
  'attendance.reason_needed': { sessionId: string; enrolmentId: string };
  'attendance.event_of_another_cell': { sessionId: string; enrolmentId: string };
  'attendance.sheet_type': Record<string, never>;
  'attendance.sheets_enough': { most: number };
  'attendance.sheet_not_found': Record<string, never>;
  'attendance.sheet_withdrawn': { by: string };
  'attendance.sheet_there_already': Record<string, never>;
  'attendance.cell_full': { sessionId: string; enrolmentId: string };
};
