import type { AssessorDay, AssessorLoad } from './assessor-load.ts';

/** What lies before an assessor, day by day in their order, and whether a day takes no more (rule 11). */
export function assessorLoad(
  assessorId: string,
  most: number,
  counted: readonly Pick<AssessorDay, 'day' | 'candidates'>[],
): AssessorLoad {
  const days = counted
    .map(({ day, candidates }) => ({ day, candidates, full: candidates >= most }))
    .sort((one, other) => one.day.localeCompare(other.day));
  return { assessorId, most, candidates: days.reduce((sum, { candidates }) => sum + candidates, 0), days };
}
