import type { verificationItems } from './assessment-site.ts';

/** Refusals about places of assessment. */
export type AssessmentSiteErrors = {
  'assessment_site.not_found': Record<string, never>;
  'assessment_site.name_taken': Record<string, never>;
  'assessment_site.stale': Record<string, never>;
  'assessment_site.room_unknown': Record<string, never>;
  'assessment_site.not_met': { items: (typeof verificationItems)[number][] };
};
