import { dayAfterDays } from '../kernel/days.ts';
import type { DecidedUnit } from './decision.ts';
import type { DecisionOutcome } from './decision-status.ts';

/** What a candidate may be assessed in again, and until when. */
export interface Reassessment {
  units: { code: string; title: string; whatToDo: string | null }[];
  /** The last day of the window. */
  until: string;
}

/** A published decision as far as a re-assessment rests on it. */
export interface DecidedOn {
  outcome: DecisionOutcome;
  units: readonly DecidedUnit[];
  publishedAt: string;
}

/** Re-assessment covers only the units that were BK, within the policy's window (rule 12); null where nothing is to be repeated. */
export function reassessmentOf({ outcome, units, publishedAt }: DecidedOn, windowDays: number): Reassessment | null {
  const notYet = units.filter(({ result }) => result === 'BK');
  if (outcome === 'competent' || notYet.length === 0) return null;
  return {
    units: notYet.map(({ code, title, whatToDo }) => ({ code, title, whatToDo })),
    until: dayAfterDays(publishedAt, windowDays),
  };
}

/** Why a re-assessment is not to be had. */
export type ReassessmentBlocker =
  | { code: 'nothing_to_reassess' }
  | { code: 'window_over'; until: string }
  | { code: 'unit_not_open'; unitCode: string };

/** Every reason against re-assessing these units on a day (rule 12). */
export function reassessmentBlockers(
  asked: readonly string[],
  decision: DecidedOn,
  windowDays: number,
  today: string,
): ReassessmentBlocker[] {
  const open = reassessmentOf(decision, windowDays);
  if (open === null) return [{ code: 'nothing_to_reassess' }];
  const blockers: ReassessmentBlocker[] = today > open.until ? [{ code: 'window_over', until: open.until }] : [];
  const known = new Set(open.units.map(({ code }) => code));
  return [
    ...blockers,
    ...asked.filter((code) => !known.has(code)).map((unitCode) => ({ code: 'unit_not_open' as const, unitCode })),
  ];
}

/** The units of a re-assessed candidate as a panel has them before it: what was K stays, what was BK is as judged anew. */
export function withEarlierUnits(earlier: readonly DecidedUnit[], anew: readonly DecidedUnit[]): DecidedUnit[] {
  return earlier.map((unit) => {
    if (unit.result === 'K') return unit;
    const judged = anew.find(({ code, result }) => code === unit.code && result !== null);
    return judged ?? unit;
  });
}
