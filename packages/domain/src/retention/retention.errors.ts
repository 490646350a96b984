import type { ErasingCause } from './keep-reason.ts';

/** Refusals about how long records are kept. */
export type RetentionErrors = {
  'retention.proposal_not_found': Record<string, never>;
  'retention.proposal_changed': Record<string, never>;
  'retention.same_person': Record<string, never>;
  'retention.file_erased': { cause: ErasingCause };
};
