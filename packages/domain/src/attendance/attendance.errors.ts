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
  'attendance.cell_full': { sessionId: string; enrolmentId: string };
};
