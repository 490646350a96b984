import type { Judgement } from '../grading/grade.ts';
import type { SchemeVersion } from '../schemes/scheme.ts';
import { coverageOf } from '../schemes/scheme-coverage.rules.ts';
import type { ChecklistUnit } from './criterion.ts';
import type { CriterionJudgement } from './criterion-judgement.ts';
import { isVatm, type WeighedEvidence } from './evidence.ts';

/** How a criterion stands: judged, covered by other evidence, contradicted by two people, or open. */
export type CriterionStanding = Judgement | 'covered' | 'contested' | 'open';

/** How the criteria of a unit stand, and what follows from them. */
export interface UnitOutcome {
  unitCode: string;
  title: string;
  group: string | null;
  criteria: { number: string; standing: CriterionStanding; note: string | null }[];
  /** K when every criterion is K or covered; BK when one is BK; null while something is open (rule 5). */
  judgement: Judgement | null;
}

/** What judging is held against. */
export interface JudgedFacts {
  units: readonly ChecklistUnit[];
  judgements: readonly CriterionJudgement[];
  evidence: readonly WeighedEvidence[];
}

/** Evidence that counts for a criterion: marked valid, authentic, current and sufficient, and here in time (rule 6). */
export const evidenceFor = (evidence: readonly WeighedEvidence[], ref: string): WeighedEvidence[] =>
  evidence.filter((one) => !one.late && isVatm(one) && one.criteria.includes(ref));

/** The units as their criteria leave them: never a mark, always K or BK, or open (rule 5). */
export function unitOutcomes({ units, judgements, evidence }: JudgedFacts): UnitOutcome[] {
  const cells = new Map(judgements.map((cell) => [`${cell.unitCode} ${cell.criterion}`, cell]));
  return units.map(({ code, title, group, criteria }) => {
    const lines = criteria.map(({ number }) => {
      const ref = `${code} ${number}`;
      const cell = cells.get(ref);
      return { number, standing: standingOf(cell, evidenceFor(evidence, ref)), note: cell?.note ?? null };
    });
    return { unitCode: code, title, group, criteria: lines, judgement: unitJudgement(lines) };
  });
}

/** Who was judged has that judgement; who was not is covered by evidence of another way than watching. */
function standingOf(cell: CriterionJudgement | undefined, evidence: readonly WeighedEvidence[]): CriterionStanding {
  if (cell?.contested) return 'contested';
  if (cell?.judgement) return cell.judgement;
  return evidence.some(({ kind }) => kind !== 'direct') ? 'covered' : 'open';
}

function unitJudgement(lines: readonly { standing: CriterionStanding }[]): Judgement | null {
  const all = lines.map(({ standing }) => standing);
  if (all.includes('BK')) return all.includes('contested') ? null : 'BK';
  return all.length > 0 && all.every((standing) => standing === 'K' || standing === 'covered') ? 'K' : null;
}

/**
 * K when every compulsory unit and the required number of electives are K; null while a unit that is needed is open (rule 5).
 * Units that were found K before and are not assessed again (rule 12) are `carried`.
 */
export function schemeJudgement(
  scheme: Pick<SchemeVersion, 'units' | 'groups'>,
  outcomes: readonly UnitOutcome[],
  carried: readonly string[] = [],
): Judgement | null {
  const codes = (matches: (judgement: Judgement | null) => boolean) => [
    ...carried,
    ...outcomes.filter(({ judgement }) => matches(judgement)).map(({ unitCode }) => unitCode),
  ];
  if (
    coverageOf(
      scheme,
      codes((judgement) => judgement === 'K'),
    ).complete
  )
    return 'K';
  return coverageOf(
    scheme,
    codes((judgement) => judgement !== 'BK'),
  ).complete
    ? null
    : 'BK';
}
