import type { CandidacyStatus } from '../assessment-sessions/candidacy-status.ts';
import { DomainError } from '../kernel/domain-error.ts';
import type { SchemeVersion } from '../schemes/scheme.ts';
import { type AgreementState, isRenewing } from './agreement.rules.ts';
import { evidenceFor, type JudgedFacts, schemeJudgement, type UnitOutcome, unitOutcomes } from './outcome.rules.ts';
import type { NewRecommendation, RecommendedUnit } from './recommendation.ts';
import type { RecommendationBlocker } from './recommendation-blocker.ts';

/** What a recommendation is held against. */
export interface RecommendationFacts extends JudgedFacts, Pick<AgreementState, 'round' | 'agreed'> {
  scheme: Pick<SchemeVersion, 'units' | 'groups'>;
  status: CandidacyStatus;
  /** Units that were found K before and are not assessed again (rule 12). */
  carried?: readonly string[];
  /** Whether it corrects one that was made. */
  correcting: boolean;
}

/** The states in which a recommendation is made, and those in which one that was made is corrected. */
const firstTime: readonly CandidacyStatus[] = ['recorded'];
const again: readonly CandidacyStatus[] = ['recommended', 'feedback_given'];

/**
 * All that stands against a recommendation: no agreement (rule 8), a contradiction that nobody settled, a K without evidence
 * marked valid, authentic, current and sufficient (rule 6), units that are needed and still open (rule 5).
 */
export function recommendationBlockers(facts: RecommendationFacts): RecommendationBlocker[] {
  const { scheme, status, agreed, correcting, evidence } = facts;
  const unsigned = isRenewing(facts) ? ('agreement_superseded' as const) : ('no_agreement' as const);
  const outcomes = unitOutcomes(facts);
  const cells = outcomes.flatMap(({ unitCode, criteria }) => criteria.map((line) => ({ unitCode, ...line })));
  const named = (code: 'criterion_contested' | 'evidence_missing', lines: typeof cells) =>
    lines.map(({ unitCode, number }) => ({ code, unitCode, criterion: number }));
  const bare = cells.filter(
    ({ standing, unitCode, number }) => standing === 'K' && evidenceFor(evidence, `${unitCode} ${number}`).length === 0,
  );
  const undecided =
    schemeJudgement(scheme, outcomes, facts.carried) === null
      ? [{ code: 'undecided' as const, unitCodes: openUnits(outcomes) }]
      : [];
  return [
    ...(agreed ? [] : [{ code: unsigned }]),
    ...((correcting ? again : firstTime).includes(status) ? [] : [{ code: 'not_recorded' as const, status }]),
    ...named(
      'criterion_contested',
      cells.filter(({ standing }) => standing === 'contested'),
    ),
    ...named('evidence_missing', bare),
    ...undecided,
  ];
}

const openUnits = (outcomes: readonly UnitOutcome[]) =>
  outcomes.filter(({ judgement }) => judgement === null).map(({ unitCode }) => unitCode);

/**
 * The recommendation that the judgements allow, with the units as they stand now. Refuses one that says more than they do,
 * and one that leaves a unit not yet competent without what to do next (rule 12).
 */
export function recommend(facts: RecommendationFacts, { outcome, nextSteps }: NewRecommendation): RecommendedUnit[] {
  const blockers = recommendationBlockers(facts);
  if (blockers.length > 0) throw new DomainError('recommendation.blocked', { blockers });
  const outcomes = unitOutcomes(facts);
  const judged = schemeJudgement(facts.scheme, outcomes, facts.carried);
  const allowed = judged === 'K' ? 'competent' : 'not_yet_competent';
  if (outcome !== allowed) throw new DomainError('recommendation.against_judgements', { outcome: allowed });
  const told = new Set(nextSteps.map(({ unitCode }) => unitCode));
  const untold = outcomes.filter(({ judgement, unitCode }) => judgement === 'BK' && !told.has(unitCode));
  if (outcome === 'not_yet_competent' && untold.length > 0) {
    throw new DomainError('recommendation.next_step_needed', { unitCodes: untold.map(({ unitCode }) => unitCode) });
  }
  return outcomes.map(({ unitCode, title, judgement, criteria }) => ({
    ...{ unitCode, title, judgement },
    missing: criteria.filter(({ standing }) => standing === 'BK').map(({ number }) => `${unitCode} ${number}`),
  }));
}
