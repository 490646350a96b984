import type { AnsweredItem, UnitScore } from './exam-result.ts';

/** How many questions to choose of each unit were right, in the order of the paper; essays count for none (rule 5). */
export function unitScores(items: readonly Pick<AnsweredItem, 'unitCode' | 'right'>[]): UnitScore[] {
  const counted = items.filter(({ right }) => right !== null);
  return [...new Set(counted.map(({ unitCode }) => unitCode))].map((unitCode) => {
    const of = counted.filter((item) => item.unitCode === unitCode);
    return { unitCode, right: of.filter(({ right }) => right).length, of: of.length };
  });
}
