import type { GradeValue } from './grade-value.ts';

const judge = (judgement: GradeValue['judgement']) => (current: GradeValue) => ({ ...current, judgement });

/** The keys that judge; a score and a note stay as they are. */
export const gradingKeys: ReadonlyMap<string, (current: GradeValue) => GradeValue> = new Map([
  ['k', judge('K')],
  ['1', judge('K')],
  ['b', judge('BK')],
  ['2', judge('BK')],
]);

/** A cell without its judgement. */
export const unjudged = judge(null);
