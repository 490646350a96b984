import type { MergeBlocker } from './merge-status.ts';

/** Refusals about records that may be one person, and about photos. */
export type MergeErrors = {
  'merge.not_found': Record<string, never>;
  'merge.wrong_state': { status: string };
  'merge.same_person': Record<string, never>;
  'merge.reason_needed': Record<string, never>;
  'merge.choice_unknown': Record<string, never>;
  'merge.blocked': { blockers: MergeBlocker[] };
  'photo.not_found': Record<string, never>;
  'photo.no_consent': Record<string, never>;
  'photo.file_type': Record<string, never>;
};
