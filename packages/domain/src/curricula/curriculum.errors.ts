import type { PublishBlocker } from './curriculum.rules.ts';
import type { PlanBlocker } from './curriculum-plan.rules.ts';

/** Refusals about curricula. */
export type CurriculumErrors = {
  'curriculum.not_found': Record<string, never>;
  'curriculum.stale': Record<string, never>;
  'curriculum.frozen': { status: string };
  'curriculum.not_published': { status: string };
  'curriculum.cannot_publish': { blockers: (PublishBlocker | PlanBlocker)[] };
  'curriculum.draft_exists': { curriculumId: string };
  'curriculum.centre_needed': Record<string, never>;
  'curriculum.other_programme': Record<string, never>;
};
