import { monthsAfter } from '../kernel/days.ts';
import type { Authorisation } from './assessor.ts';

/** What ties an assessor to a candidate, each with where it comes from. */
export type Tie =
  | { kind: 'taught'; on: string; cohortTitle: string }
  | { kind: 'mentored'; on: string; cooperativeName: string }
  | { kind: 'relative' | 'business' | 'other' }
  | { kind: 'same_cooperative'; cooperativeName: string | null }
  | { kind: 'self' };

/** Why an assessor may not assess a candidate on a day (rules 1 and 3). */
export type AssessorBlock = Tie['kind'] | 'certificate_invalid' | 'not_authorised' | 'inactive';

/** The ties that a second assessor from elsewhere mitigates (rule 1). */
export const mitigable: readonly AssessorBlock[] = ['taught', 'mentored'];

/** What of an assessor decides whether they may assess for a version of a scheme on a day (rule 3). */
export interface AssessorFacts {
  active: boolean;
  validFrom: string;
  validUntil: string;
  authorisations: readonly Pick<Authorisation, 'schemeVersionId' | 'from' | 'until'>[];
}

/** Why an assessor may not assess for a version of a scheme on a day, whoever the candidate is (rule 3). */
export function authorisationBlocks(assessor: AssessorFacts, schemeVersionId: string, day: string): AssessorBlock[] {
  const valid = assessor.validFrom <= day && day <= assessor.validUntil;
  const authorised = assessor.authorisations.some(
    (each) =>
      each.schemeVersionId === schemeVersionId && each.from <= day && (each.until === null || day <= each.until),
  );
  return [
    ...(assessor.active ? [] : ['inactive' as const]),
    ...(valid ? [] : ['certificate_invalid' as const]),
    ...(authorised ? [] : ['not_authorised' as const]),
  ];
}

/**
 * Which ties forbid to assess on a day (rule 1): teaching a unit of the scheme or mentoring within so many months before
 * it; relatives, business and membership of one cooperative at any time. Each kind once.
 */
export function tieBlocks(ties: readonly Tie[], day: string, months: number): Tie[] {
  const since = monthsAfter(day, -months);
  const counting = ties.filter((tie) => !('on' in tie) || (tie.on >= since && tie.on <= day));
  return counting.filter((tie, at) => counting.findIndex(({ kind }) => kind === tie.kind) === at);
}

/** Whether a second assessor from elsewhere may mitigate everything that stands against an assessor (rule 1). */
export const canMitigate = (blocks: readonly AssessorBlock[]): boolean =>
  blocks.length > 0 && blocks.every((block) => mitigable.includes(block));
