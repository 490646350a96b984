import type { Judgement } from '../grading/grade.ts';
import { DomainError } from '../kernel/domain-error.ts';
import type { DecidedUnit, Vote } from './decision.ts';
import type { DecisionOutcome } from './decision-status.ts';
import { type DecidedScheme, isJudgedEnough, isSufficient, unitsUnjudged } from './sufficiency.rules.ts';

/** What the assessor recommended, as the panel has it before it. */
export interface RecommendedFacts {
  outcome: 'competent' | 'not_yet_competent';
  /** Units that were not needed and stayed open have no result. */
  units: readonly { code: string; title: string; result: Judgement | null; whatToDo: string | null }[];
}

type Cast = Pick<Vote, 'outcome' | 'notYet' | 'reason'>;

/** Why a vote cannot be taken as it was cast. */
export type VoteBlocker =
  | { code: 'reason_needed' | 'units_needed' | 'units_unwanted' | 'units_not_needed' }
  | { code: 'units_unjudged'; unitCodes: string[] }
  | { code: 'unit_unknown'; unitCode: string };

/**
 * The units that are not yet competent as recommended: those that are BK, and in a recommendation of BK those that are needed
 * and that nobody judged, so that they are assessed too (rule 12).
 */
export function unitsNotYet({ outcome, units }: RecommendedFacts, scheme: DecidedScheme): string[] {
  const bk = units.filter(({ result }) => result === 'BK').map(({ code }) => code);
  return outcome === 'competent' ? bk : [...bk, ...unitsUnjudged(scheme, units)];
}

/** Whether a vote differs from the recommendation, in the outcome or in what is not yet competent (rule 10). */
export function differsFromRecommendation(
  { outcome, notYet }: Pick<Cast, 'outcome' | 'notYet'>,
  recommended: RecommendedFacts,
  scheme: DecidedScheme,
): boolean {
  if (outcome !== recommended.outcome) return true;
  if (outcome === 'competent') return false;
  const named = notYet.map(({ unitCode }) => unitCode);
  return named.sort().join() !== unitsNotYet(recommended, scheme).sort().join();
}

/**
 * Every reason against a vote: whoever differs writes why (rule 10), a BK names its units and what to do next (rule 12), and
 * neither says more or less than the units of the scheme allow (rule 5).
 */
export function voteBlockers(vote: Cast, recommended: RecommendedFacts, scheme: DecidedScheme): VoteBlocker[] {
  const known = new Set(recommended.units.map(({ code }) => code));
  const unknown = vote.notYet.filter(({ unitCode }) => !known.has(unitCode));
  const blockers: VoteBlocker[] = unknown.map(({ unitCode }) => ({ code: 'unit_unknown', unitCode }));
  if (vote.outcome === 'not_yet_competent' && vote.notYet.length === 0) blockers.push({ code: 'units_needed' });
  if (vote.outcome === 'competent' && vote.notYet.length > 0) blockers.push({ code: 'units_unwanted' });
  if (unknown.length === 0) blockers.push(...againstScheme(vote, recommended, scheme));
  if (differsFromRecommendation(vote, recommended, scheme) && vote.reason === null) {
    blockers.push({ code: 'reason_needed' });
  }
  return blockers;
}

/** Nobody is competent by a unit that was not judged, and nobody not yet competent by one that is not needed (rule 5). */
function againstScheme({ outcome, notYet }: Cast, { units }: RecommendedFacts, scheme: DecidedScheme): VoteBlocker[] {
  if (outcome === 'deferred') return [];
  const named = new Set(notYet.map(({ unitCode }) => unitCode));
  const unjudged = unitsUnjudged(scheme, units).filter((code) => !named.has(code));
  if (unjudged.length > 0 || (outcome === 'competent' && !isJudgedEnough(scheme, units))) {
    return [{ code: 'units_unjudged', unitCodes: unjudged }];
  }
  const left = units.map((unit): typeof unit => (named.has(unit.code) ? { ...unit, result: 'BK' } : competent(unit)));
  const isNotNeeded = outcome === 'not_yet_competent' && named.size > 0 && isSufficient(scheme, left);
  return isNotNeeded ? [{ code: 'units_not_needed' }] : [];
}

/** Refuses a vote that cannot be taken. */
export function assertVote(candidate: string, vote: Cast, recommended: RecommendedFacts, scheme: DecidedScheme): void {
  const [blocker] = voteBlockers(vote, recommended, scheme);
  if (blocker === undefined) return;
  if (blocker.code === 'unit_unknown') throw new DomainError('decision.unit_unknown', { unitCode: blocker.unitCode });
  if (blocker.code === 'units_unjudged') {
    throw new DomainError('decision.units_unjudged', { candidate, unitCodes: blocker.unitCodes });
  }
  throw new DomainError(`decision.${blocker.code}`, { candidate });
}

/** Where more than half of the votes agree; without a majority the matter is deferred. */
export function outcomeOfVotes(votes: readonly Pick<Cast, 'outcome'>[]): DecisionOutcome {
  const counted = (outcome: DecisionOutcome) => votes.filter((vote) => vote.outcome === outcome).length;
  const won = (['competent', 'not_yet_competent'] as const).find((outcome) => counted(outcome) * 2 > votes.length);
  return won ?? 'deferred';
}

/**
 * The units as decided: of a BK those that the winning votes named, judged or not, with what each of them says to do next; of a competent
 * candidate as recommended, or K where the panel differs; of a deferred one as recommended.
 */
export function unitsDecided(votes: readonly Cast[], recommended: RecommendedFacts): DecidedUnit[] {
  const outcome = outcomeOfVotes(votes);
  const winning = votes.filter((vote) => vote.outcome === outcome).flatMap(({ notYet }) => notYet);
  return recommended.units.map((unit) => {
    if (outcome === 'deferred') return unit;
    if (outcome === 'competent') return recommended.outcome === 'competent' ? unit : competent(unit);
    const said = winning.filter(({ unitCode }) => unitCode === unit.code).map(({ whatToDo }) => whatToDo);
    return said.length > 0 ? { ...unit, result: 'BK', whatToDo: [...new Set(said)].join('\n') } : competent(unit);
  });
}

/** What was judged is K; what nobody judged stays without a result. */
const competent = (unit: DecidedUnit): DecidedUnit =>
  unit.result === null ? unit : { ...unit, result: 'K', whatToDo: null };

/** The reasons that the winning votes wrote, one a line; null where nobody had to. */
export function reasonsOfVotes(votes: readonly Cast[]): string | null {
  const outcome = outcomeOfVotes(votes);
  const reasons = votes.flatMap((vote) => (vote.outcome === outcome && vote.reason !== null ? [vote.reason] : []));
  return reasons.length > 0 ? [...new Set(reasons)].join('\n') : null;
}
