/** Refusals about checking in and excuses. */
export type CheckInErrors = {
  'check_in.wrong_code': Record<string, never>;
  'check_in.ticket_expired': Record<string, never>;
  'check_in.not_open': { opensAt: string };
  'check_in.over': { closesAt: string };
  'check_in.cohort_not_running': { status: string };
  'check_in.stranger': Record<string, never>;
  'excuse.not_found': Record<string, never>;
  'excuse.asked_already': Record<string, never>;
  'excuse.attended': Record<string, never>;
  'excuse.too_late': { until: string };
  'excuse.cohort_closed': { status: string };
  'excuse.wrong_state': { status: string };
  'excuse.answer_needed': Record<string, never>;
  'excuse.file_type': Record<string, never>;
};
