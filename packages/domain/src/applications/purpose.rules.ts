import { type DecidedOn, reassessmentBlockers } from '../decisions/reassessment.rules.ts';
import { monthsAfter } from '../kernel/days.ts';
import { DomainError } from '../kernel/domain-error.ts';
import type { SchemeTerms } from '../schemes/scheme.ts';
import { type ApplicationStatus, closedStatuses } from './application-status.ts';
import type { ApplicationPurpose } from './assessment-application.ts';
import type { Competence } from './self-assessment.ts';

/** What of an earlier application of the same person for the same scheme decides over a new one (rule 16). */
export interface EarlierApplication {
  number: string;
  bodyId: string;
  status: ApplicationStatus;
  schemeVersionId: string;
  /** When it was over, by a published decision or otherwise; null while it is open. */
  closedAt: string | null;
  outcome: Competence | null;
  decidedOn: string | null;
  validUntil: string | null;
  missingUnits: readonly string[];
  /** The candidacy in which it ended, or null. */
  candidacyId: string | null;
}

/** What a new application is for, and which candidacy it assesses again. */
export interface DerivedPurpose {
  purpose: ApplicationPurpose;
  reassessesCandidacyId: string | null;
  /** The only units it is for, where it is a re-assessment (rule 12). */
  onlyUnits: readonly string[] | null;
}

/** Whether an application still stands in the way of another one for the same scheme. */
export const isOpen = ({ status, closedAt }: Pick<EarlierApplication, 'status' | 'closedAt'>): boolean =>
  closedAt === null && !closedStatuses.includes(status);

/** An application as far as what came of it decides over a re-assessment. */
export type EndedApplication = Pick<EarlierApplication, 'outcome' | 'decidedOn' | 'missingUnits'>;

/** What stands for an application in the policy of rule 12: the units that it was found BK in, and the day of the decision. */
export const decidedAs = ({ outcome, decidedOn, missingUnits }: EndedApplication): DecidedOn | null =>
  outcome === null || decidedOn === null
    ? null
    : {
        ...{ outcome, publishedAt: decidedOn },
        units: missingUnits.map((code) => ({ code, title: code, result: 'BK', whatToDo: null })),
      };

/**
 * What an application would be for on a day (rule 16): a renewal in its window, a re-assessment of the missing units after
 * BK within its days, a new version while the certificate of another one is valid, otherwise a certification. Refuses
 * while another application of the person for the scheme is open, and while a certificate is valid and not yet renewed.
 * The refusal names an open application to the body that has it alone.
 */
export function purposeOf(earlier: readonly EarlierApplication[], wished: WishedVersion, day: string): DerivedPurpose {
  const derived = purposeOrRefusal(earlier, wished, day);
  if (derived instanceof DomainError) throw derived;
  return derived;
}

/** The same as far as it is offered: null where `purposeOf` refuses. */
export function offeredPurpose(
  earlier: readonly EarlierApplication[],
  wished: WishedVersion,
  day: string,
): ApplicationPurpose | null {
  const derived = purposeOrRefusal(earlier, wished, day);
  return derived instanceof DomainError ? null : derived.purpose;
}

function purposeOrRefusal(
  earlier: readonly EarlierApplication[],
  { bodyId, schemeVersionId, renewalOpensMonths, reassessmentDays }: WishedVersion,
  day: string,
): DerivedPurpose | DomainError {
  const open = earlier.find(isOpen);
  if (open) return new DomainError('application.one_open', { number: open.bodyId === bodyId ? open.number : null });
  const [last] = earlier
    .filter(({ decidedOn }) => decidedOn !== null)
    .sort((one, other) => ((one.decidedOn ?? '') < (other.decidedOn ?? '') ? 1 : -1));
  const first: DerivedPurpose = { purpose: 'certification', reassessesCandidacyId: null, onlyUnits: null };
  if (!last || last.decidedOn === null) return first;
  if (last.outcome === 'not_yet_competent') {
    const { missingUnits, candidacyId } = last;
    const decision = decidedAs(last);
    const blocked = !decision || reassessmentBlockers(missingUnits, decision, reassessmentDays, day).length > 0;
    if (blocked || last.schemeVersionId !== schemeVersionId || candidacyId === null) return first;
    return { purpose: 'reassessment', reassessesCandidacyId: candidacyId, onlyUnits: missingUnits };
  }
  if (last.validUntil === null || day > last.validUntil) return first;
  if (last.schemeVersionId !== schemeVersionId) return { ...first, purpose: 'new_version' };
  const from = monthsAfter(last.decidedOn, renewalOpensMonths);
  if (day >= from) return { ...first, purpose: 'renewal' };
  return new DomainError('application.purpose_not_open', { purpose: 'renewal', from, until: last.validUntil });
}

/** What of the wished version decides. */
export interface WishedVersion extends Pick<SchemeTerms, 'renewalOpensMonths' | 'reassessmentDays'> {
  /** The body that would assess. */
  bodyId: string;
  schemeVersionId: string;
}
