import type { DecidedUnit } from '../decisions/decision.ts';
import type { DecisionOutcome } from '../decisions/decision-status.ts';
import { impartialityBlockers, type KnownTie } from '../decisions/impartiality.rules.ts';
import { type DecidedScheme, isSufficient, unitsUnjudged } from '../decisions/sufficiency.rules.ts';
import { dayAfterDays } from '../kernel/days.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { targetOf } from '../kernel/machine.ts';
import type { AppealOutcome } from './appeal.ts';
import {
  type AppealEvent,
  type AppealStatus,
  type AppealSubject,
  appealMachine,
  grantedAppealStatuses,
  openAppealStatuses,
} from './appeal-status.ts';

/** What is known of a candidacy when its candidate thinks of an appeal. */
export interface AppealFacts {
  /** What there is to appeal against; null where nothing was recommended or decided. */
  against: AppealSubject | null;
  /** The instant at which the recommendation was signed or the decision published. */
  since: string | null;
  /** The number of an appeal that waits about the same candidacy, or null. */
  openNumber: string | null;
  today: string;
  /** Days within which a decision is appealed against (14†). */
  fileDays: number;
}

/** Why an appeal is not taken. */
export type AppealBlocker =
  | { code: 'nothing_to_appeal' }
  | { code: 'already_open'; number: string }
  | { code: 'too_late'; until: string };

/** The last day on which an appeal is taken. */
export const appealUntil = (since: string, fileDays: number): string => dayAfterDays(since, fileDays);

/** Every reason against an appeal: nothing to appeal against, one that waits, or a published decision longer ago than the policy (rule 8). */
export function appealBlockers({ against, since, openNumber, today, fileDays }: AppealFacts): AppealBlocker[] {
  if (against === null || since === null) return [{ code: 'nothing_to_appeal' }];
  const waiting: AppealBlocker[] = openNumber === null ? [] : [{ code: 'already_open', number: openNumber }];
  const until = appealUntil(since, fileDays);
  return against === 'decision' && today > until ? [...waiting, { code: 'too_late', until }] : waiting;
}

/** Refuses an appeal that is not taken. */
export function assertAppeal(facts: AppealFacts): void {
  const [blocker] = appealBlockers(facts);
  if (blocker?.code === 'already_open') throw new DomainError('appeal.already_open', { number: blocker.number });
  if (blocker?.code === 'too_late') throw new DomainError('appeal.too_late', { until: blocker.until });
  if (blocker) throw new DomainError('appeal.nothing_to_appeal');
}

/** Refuses a reviewer who assessed, decided, or is otherwise bound to the candidate. */
export function assertIndependent(reviewer: string, ties: readonly KnownTie[]): void {
  const [blocker] = impartialityBlockers('appeal', ties);
  if (blocker) throw new DomainError('appeal.reviewer_not_independent', { reviewer, tie: blocker.code });
}

/** Refuses to name reviewers anew while nobody of those who hear an appeal declared a conflict. */
export function assertNameable(status: AppealStatus, reviewers: readonly { recused: boolean }[]): void {
  const waits = status === 'filed' || reviewers.some(({ recused }) => recused);
  if (!waits) throw new DomainError('appeal.wrong_state', { status });
}

/** Where an event leads an appeal. */
export function moveAppeal(status: AppealStatus, event: AppealEvent): AppealStatus {
  const target = targetOf<AppealStatus, AppealEvent>(appealMachine, status, event);
  if (target === null) throw new DomainError('appeal.wrong_state', { status });
  return target;
}

/** An appeal as far as it bears on the decision about its candidate. */
export interface BearingAppeal {
  against: AppealSubject;
  status: AppealStatus;
}

/** Whether an appeal holds the decision about its candidate: one against a recommendation does, and nobody else's (rule 8). */
export const holdsDecision = ({ against, status }: BearingAppeal): boolean =>
  against === 'recommendation' && openAppealStatuses.includes(status);

/** Whether an appeal against a recommendation was upheld: a panel that decides has to know what it found. */
export const overturnsRecommendation = ({ against, status }: BearingAppeal): boolean =>
  against === 'recommendation' && grantedAppealStatuses.includes(status);

/** Whether an appeal waits beyond its due day and has to be escalated. */
export function isAppealOverdue({ status, dueOn }: { status: AppealStatus; dueOn: string }, today: string): boolean {
  return openAppealStatuses.includes(status) && today > dueOn;
}

/** The decision that takes the place of the appealed one. */
export interface Superseding {
  outcome: DecisionOutcome;
  units: DecidedUnit[];
}

/**
 * What supersedes the appealed decision: corrected as the reviewers found, or deferred until the named units are assessed
 * again; null where the appeal changes nothing, which confirms it. Competent is who has every compulsory unit and enough of
 * each elective group (rule 5); a unit that is needed and that nobody judged is not yet competent.
 */
export function supersedingDecision(
  appealed: readonly DecidedUnit[],
  outcome: AppealOutcome,
  scheme: DecidedScheme,
): Superseding | null {
  if (outcome.result === 'dismissed') return null;
  const unknown = outcome.units.find((code) => !appealed.some((unit) => unit.code === code));
  if (unknown !== undefined) throw new DomainError('appeal.unit_unknown', { unitCode: unknown });
  const named = new Set(outcome.units);
  if (outcome.result === 'reassessment') return assessedAgain(appealed, named, outcome.findings, scheme);
  const units = appealed.map((unit) => correctedUnit(unit, named));
  if (units.every(({ result }, index) => result === appealed[index]?.result)) {
    throw new DomainError('appeal.nothing_changes');
  }
  if (isSufficient(scheme, units)) return { outcome: 'competent', units };
  const unjudged = new Set(unitsUnjudged(scheme, units));
  return { outcome: 'not_yet_competent', units: notYetCompetent(units, unjudged, outcome.findings) };
}

/** The named units are open again; those that competence does not need leave nothing to wait for. */
function assessedAgain(
  appealed: readonly DecidedUnit[],
  named: ReadonlySet<string>,
  whatToDo: string,
  scheme: DecidedScheme,
): Superseding {
  if (named.size === 0) throw new DomainError('appeal.units_needed');
  const units = notYetCompetent(appealed, named, whatToDo);
  if (isSufficient(scheme, units)) throw new DomainError('appeal.units_not_needed');
  return { outcome: 'deferred', units };
}

const notYetCompetent = (units: readonly DecidedUnit[], named: ReadonlySet<string>, whatToDo: string): DecidedUnit[] =>
  units.map((unit) => (named.has(unit.code) ? { ...unit, result: 'BK', whatToDo } : unit));

// Corrected means that the named units are competent after all.
const correctedUnit = (unit: DecidedUnit, named: ReadonlySet<string>): DecidedUnit =>
  named.has(unit.code) && unit.result === 'BK' ? { ...unit, result: 'K', whatToDo: null } : unit;
