import type { GradeValue, RubricLevel } from '@kompeten/domain';

type Change = (current: GradeValue) => GradeValue;

const judge =
  (judgement: GradeValue['judgement']): Change =>
  (current) => ({ ...current, judgement });

/** The keys that judge, and the digits of the rubric, which record a score; whatever else stands in the cell stays. */
export const gradingKeys = (rubric: readonly RubricLevel[]): ReadonlyMap<string, Change> =>
  new Map([
    ['k', judge('K')],
    ['b', judge('BK')],
    ...rubric.map(({ digit, score }): [string, Change] => [String(digit), (current) => ({ ...current, score })]),
  ]);

/** The keys after which the hand stays: a score comes before its judgement. */
export const stayingKeys = (rubric: readonly RubricLevel[]): ReadonlySet<string> =>
  new Set(rubric.map(({ digit }) => String(digit)));

/** A cell without its judgement. */
export const unjudged: Change = judge(null);
