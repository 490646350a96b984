import type { ComplaintStatus } from './complaint-status.ts';

/** Refusals about complaints. */
export type ComplaintErrors = {
  'complaint.not_found': Record<string, never>;
  'complaint.mistyped_number': Record<string, never>;
  'complaint.wrong_state': { status: ComplaintStatus };
  'complaint.answer_needed': Record<string, never>;
  'complaint.not_independent': Record<string, never>;
};
