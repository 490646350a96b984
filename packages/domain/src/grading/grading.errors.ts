/** Refusals about grading. */
export type GradingErrors = {
  'grading.not_open': { status: string };
  'grading.stranger': { enrolmentId: string };
  'grading.unit_unknown': { unitCode: string };
  'grading.session_not_begun': { unitCode: string; startsAt: string };
  'grading.cell_twice': { enrolmentId: string; unitCode: string };
  'grading.stale': { cells: { enrolmentId: string; unitCode: string; version: number }[] };
  'grading.contested': { cells: { enrolmentId: string; unitCode: string; version: number }[] };
  'grading.reason_needed': { enrolmentId: string; unitCode: string };
  'grading.event_of_another_cell': { enrolmentId: string; unitCode: string };
  'grading.cell_full': { enrolmentId: string; unitCode: string };
};
