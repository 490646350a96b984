import type { DecidedUnit } from '../decisions/decision.ts';
import type { DecisionOutcome } from '../decisions/decision-status.ts';
import { monthsAfter } from '../kernel/days.ts';

/** A published decision as far as its document rests on it. */
export interface DocumentFacts {
  outcome: DecisionOutcome;
  units: readonly DecidedUnit[];
  /** Whether BNSP has ever licensed the body; without a licence nobody is certified (PRODUCT §2). */
  licensed: boolean;
}

/**
 * Which document a decision leads to: competence of a licensed body a competency certificate, of another one a letter
 * about the result; some competent units a statement of those; otherwise none.
 */
export function competencyDocumentOf({
  outcome,
  units,
  licensed,
}: DocumentFacts): 'competency' | 'result_letter' | 'attained_units' | null {
  if (outcome === 'deferred') return null;
  if (outcome === 'competent') return licensed ? 'competency' : 'result_letter';
  return units.some(({ result }) => result === 'K') ? 'attained_units' : null;
}

/**
 * How a competency certificate is drawn: where BNSP issues the document itself, on its blanko or electronically, ours is a
 * signed extract of the register that names its number and never imitates it.
 */
export const competencyFormOf = (blankNumber: string | null): 'certificate' | 'register_extract' =>
  blankNumber === null ? 'certificate' : 'register_extract';

/** The last valid day of a competency certificate: so many months after the decision (36†, per scheme). */
export const validUntilOf = (decidedOn: string, validityMonths: number): string =>
  monthsAfter(decidedOn, validityMonths);

/** What is known of a document before it is signed. */
export interface ReadyFacts {
  kind: 'competency' | 'assessment_result';
  status: 'draft' | 'awaiting_bnsp';
  number: string | null;
  /** Whether its decision is still the one in force. */
  inForce: boolean;
  /** Reasons that the licence gives on the day of issue (rule 4); empty where it is valid or a letter lifts the lapse. */
  licence: readonly { code: string }[];
  /** The first letter of the holder's name that a certificate cannot show; null where it can show each. */
  unprintable: string | null;
  pendingBatchId: string | null;
}

/** Why a document cannot be signed yet. */
export type ReadyBlocker =
  | { code: 'number_missing' | 'decision_superseded' | 'name_unprintable' | 'already_requested' }
  | { code: string };

/** Every reason against signing a document now: no official number, a superseded decision, a lapsed licence (rule 4), a name that cannot be printed, asked for already. */
export function readyBlockers(facts: ReadyFacts): ReadyBlocker[] {
  const blockers: ReadyBlocker[] = [];
  if (facts.kind === 'competency' && facts.number === null) blockers.push({ code: 'number_missing' });
  if (!facts.inForce) blockers.push({ code: 'decision_superseded' });
  if (facts.kind === 'competency') blockers.push(...facts.licence);
  if (facts.unprintable !== null) blockers.push({ code: 'name_unprintable' });
  if (facts.pendingBatchId !== null) blockers.push({ code: 'already_requested' });
  return blockers;
}

/** A line of the exact list that an approval stands for. */
export interface ListedDocument {
  certificateId: string;
  number: string | null;
  blankNumber: string | null;
  holderName: string;
  title: string;
  validUntil: string | null;
  results: readonly string[];
}

/** The exact list an approval stands for, as one string to be hashed: any change of a number, name, unit or date changes it (rule 22). */
export function canonicalDocuments(items: readonly ListedDocument[]): string {
  return [...items]
    .sort((a, b) => (a.certificateId < b.certificateId ? -1 : 1))
    .map((one) =>
      JSON.stringify([
        ...[one.certificateId, one.number, one.blankNumber, one.holderName, one.title, one.validUntil],
        ...one.results,
      ]),
    )
    .join('\n');
}
