import type { Judgement } from '../grading/grade.ts';
import type { SchemeVersion } from '../schemes/scheme.ts';
import { coverageOf } from '../schemes/scheme-coverage.rules.ts';

/** What a decision is held against: the units of the scheme, and how many of each elective group are needed. */
export type DecidedScheme = Pick<SchemeVersion, 'units' | 'groups'>;

/** A unit as far as what is needed rests on it. */
export interface WeighedUnit {
  code: string;
  /** Null where nobody judged it. */
  result: Judgement | null;
}

const codesOf = (units: readonly WeighedUnit[]) => units.map(({ code }) => code);

/** Whether the units that are K are all that competence needs: every compulsory one, and enough of each elective group (rule 5). */
export const isSufficient = (scheme: DecidedScheme, units: readonly WeighedUnit[]): boolean =>
  coverageOf(scheme, codesOf(units.filter(({ result }) => result === 'K'))).complete;

/** Whether what was judged could be enough, if all of it were K; where it could not, nobody may find competence (rule 5). */
export const isJudgedEnough = (scheme: DecidedScheme, units: readonly WeighedUnit[]): boolean =>
  coverageOf(scheme, codesOf(units.filter(({ result }) => result !== null))).complete;

/** The units that nobody judged and without which there is no competence: compulsory ones, and those of an elective group that is short. */
export function unitsUnjudged(scheme: DecidedScheme, units: readonly WeighedUnit[]): string[] {
  const judged = new Set(codesOf(units.filter(({ result }) => result !== null)));
  const { groups } = coverageOf(scheme, [...judged]);
  const short = new Set(groups.filter(({ short }) => short > 0).map(({ title }) => title));
  const named = new Set(codesOf(units));
  return scheme.units
    .filter(({ code, group }) => named.has(code) && !judged.has(code) && (group === null || short.has(group)))
    .map(({ code }) => code);
}
