import type { AssessmentSite, SiteVerification } from './assessment-site.ts';

/** Why a place may not be used on a day (rule 3). */
export type SiteGap = 'not_verified' | 'verification_ended' | 'not_yet_verified';

/** Why a place may not be used for assessment on a day, or null when it may (rule 3). */
export function siteGap(
  { verifiedFrom, verifiedUntil }: Pick<AssessmentSite, 'verifiedFrom' | 'verifiedUntil'>,
  day: string,
): SiteGap | null {
  if (verifiedFrom === null || verifiedUntil === null) return 'not_verified';
  if (day < verifiedFrom) return 'not_yet_verified';
  return day > verifiedUntil ? 'verification_ended' : null;
}

/** Whether everything that was looked at was met; only then a place counts as verified. */
export const isVerified = ({ items }: Pick<SiteVerification, 'items'>): boolean =>
  items.length > 0 && items.every(({ met }) => met);
