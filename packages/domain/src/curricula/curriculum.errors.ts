import type { PublishBlocker } from './curriculum.rules.ts';

/** Refusals about curricula. */
export type CurriculumErrors = {
  'curriculum.not_found': Record<string, never>;
  'curriculum.stale': Record<string, never>;
  'curriculum.frozen': { status: string };
  'curriculum.not_published': { status: string };
  'curriculum.cannot_publish': { blockers: PublishBlocker[] };
  'curriculum.draft_exists': { curriculumId: string };
  'curriculum.centre_needed': Record<string, never>;
};
