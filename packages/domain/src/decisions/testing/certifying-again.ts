import { deriveJudgements } from '../../judgements/judgement-cells.ts';
import { unitOutcomes } from '../../judgements/outcome.rules.ts';
import { units } from '../../judgements/testing/acts.ts';
import type { AskedUnits, DayOfAssessment } from '../../judgements/testing/day.ts';
import { decisionInForce } from '../decision.rules.ts';
import type { DecidedUnit } from '../decision.ts';
import { withEarlierUnits } from '../reassessment.rules.ts';
import type { RecommendedFacts } from '../vote.rules.ts';
import type { StagedFile } from './certification.ts';
import type { CandidateName } from './certifying-acts.ts';
import type { CertifyingBody } from './certifying-body.ts';

/** The decision that a re-assessment goes on from; null where all is assessed for the first time. */
export const previousOf = (body: CertifyingBody, { purpose }: StagedFile, candidate: CandidateName) =>
  purpose === 'reassessment' ? decisionInForce(body.files.get(candidate)?.at(-2)?.decisions ?? []) : null;

/** The units that are to be assessed; what was K in the decision in force is carried (rule 12). */
export function askedOf(body: CertifyingBody, file: StagedFile, candidate: CandidateName): AskedUnits {
  const { onlyUnits } = file;
  const earlier = previousOf(body, file, candidate)?.units ?? [];
  const carried = earlier.filter(({ result }) => result === 'K').map(({ code }) => code);
  return { units: units.filter(({ code }) => onlyUnits === null || onlyUnits.includes(code)), carried };
}

/** What was recommended, as a panel has it before it: beside the units that were K before. */
export function recommendedOf(day: DayOfAssessment, earlier: readonly DecidedUnit[] | null): RecommendedFacts {
  const { stored, evidence, recommended, asked } = day;
  const outcomes = unitOutcomes({ units: asked.units, judgements: deriveJudgements(stored), evidence });
  const lines = outcomes.map(({ unitCode, title, judgement }) => ({
    ...{ code: unitCode, title, result: judgement, whatToDo: judgement === 'BK' ? 'Latih lagi' : null },
  }));
  const whole = earlier === null ? lines : withEarlierUnits(earlier, lines);
  return { outcome: recommended ?? 'not_yet_competent', units: whole };
}
