import type { BreachStatus } from './breach-status.ts';

/** Refusals about breaches of personal data. */
export type BreachErrors = {
  'breach.not_found': Record<string, never>;
  'breach.stale': Record<string, never>;
  'breach.wrong_state': { status: BreachStatus };
  'breach.note_needed': Record<string, never>;
  'breach.found_later': Record<string, never>;
  'breach.cohort_unknown': Record<string, never>;
  'breach.nobody_unread': Record<string, never>;
  'breach.issuer_unknown': Record<string, never>;
  'breach.notice_not_found': Record<string, never>;
};
