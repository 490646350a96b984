import type { Competence } from '../applications/self-assessment.ts';
import { validUntilOf } from '../body-documents/competency.rules.ts';
import type { DecidedUnit } from './decision.ts';
import type { DecisionOutcome } from './decision-status.ts';

/** A published decision as far as its application ends with it. */
export interface ClosingFacts {
  outcome: DecisionOutcome;
  units: readonly DecidedUnit[];
  decidedOn: string;
  validityMonths: number;
  /** Whether the body is licensed, so that competence is certified for a time. */
  licensed: boolean;
  /** Whether an appeal led to it; what it defers is assessed again by a new application. */
  appealed: boolean;
}

/** What came of an application in the end. */
export interface Closing {
  outcome: Competence;
  decidedOn: string;
  /** Until when the certificate is valid; null where there is none. */
  validUntil: string | null;
  /** The units that were BK; only they are assessed again (rule 12). */
  missingUnits: string[];
}

/** What a published decision makes of its application; null while it stays open, because a later panel takes up what was deferred. */
export function closingOf(facts: ClosingFacts): Closing | null {
  const { outcome, units, decidedOn, validityMonths, licensed, appealed } = facts;
  if (outcome === 'deferred' && !appealed) return null;
  if (outcome === 'competent') {
    const validUntil = licensed ? validUntilOf(decidedOn, validityMonths) : null;
    return { outcome, decidedOn, validUntil, missingUnits: [] };
  }
  const missingUnits = units.filter(({ result }) => result === 'BK').map(({ code }) => code);
  return { outcome: 'not_yet_competent', decidedOn, validUntil: null, missingUnits };
}
