import type { CurriculumUnit } from '../curricula/curriculum.ts';

/** What a person lacks of a newer edition. */
export interface TopUp {
  missing: { code: string; title: string; lessonHours: number }[];
  lessonHours: number;
}

/**
 * The compulsory units of a newer edition that somebody has not been found K in, wherever they were trained: who has all of
 * them needs no top-up, since training that was passed counts.
 */
export function topUpOf(units: readonly CurriculumUnit[], passedCodes: readonly string[]): TopUp | null {
  const passed = new Set(passedCodes);
  const missing = units
    .filter(({ code, compulsory }) => compulsory && !passed.has(code))
    .map(({ code, title, lessonHours }) => ({ code, title, lessonHours }));
  if (missing.length === 0) return null;
  return { missing, lessonHours: missing.reduce((sum, { lessonHours }) => sum + lessonHours, 0) };
}
