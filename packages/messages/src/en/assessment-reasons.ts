import type { AssessorBlock, SiteGap } from '@kompeten/domain';

const fixedGaps: Record<string, string> = {
  identity: 'a photo of the identity card',
  photo: 'a portrait photo',
  guardian: 'the parent or guardian who consents (under 18)',
  phone_or_email: 'a phone number or e-mail',
  cooperative_role: 'the role in the cooperative',
  current_work: 'a portfolio of current work (renewal)',
  electives: 'elective units',
};

/** What an application lacks, in words. */
export function applicationGap(gap: string): string {
  const [what = '', number] = gap.split('_');
  if (what === 'requirement') return `how requirement ${Number(number) + 1} is met`;
  if (what === 'evidence') return `evidence for requirement ${Number(number) + 1}`;
  return fixedGaps[gap] ?? gap;
}

const blocks: Record<AssessorBlock, (detail: string | null) => string> = {
  taught: (detail) => `taught this candidate a unit of the scheme${detail ? ` (${detail})` : ''}`,
  mentored: (detail) => `mentored the candidate’s cooperative${detail ? ` (${detail})` : ''}`,
  relative: () => 'is declared as a relative',
  same_cooperative: (detail) => `is a member of the same cooperative${detail ? ` (${detail})` : ''}`,
  business: () => 'has a declared business relation',
  other: () => 'has a declared conflict of interest',
  self: () => 'is the candidate',
  certificate_invalid: () => 'has no valid assessor’s certificate on that day',
  not_authorised: () => 'is not authorised for this version of the scheme on that day',
  inactive: () => 'is no longer active',
};

/** Why an assessor may not assess somebody, in words. */
export const assessorBlock = (block: AssessorBlock, detail: string | null): string => blocks[block](detail);

const siteGaps: Record<SiteGap, string> = {
  not_verified: 'is not verified',
  not_yet_verified: 'is not verified yet',
  verification_ended: 'is no longer verified',
};

/** Why a place may not be used, in words. */
export const siteGap = (gap: SiteGap): string => siteGaps[gap];
