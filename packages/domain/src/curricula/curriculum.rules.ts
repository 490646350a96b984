import type { CurriculumUnit } from './curriculum.ts';

/** Why a draft cannot be published yet. */
export type PublishBlocker =
  | { code: 'no_units' }
  | { code: 'unit_twice'; unitCode: string }
  | { code: 'unit_unknown'; unitCode: string };

/** Every reason against publishing: units there, each once, each in the register of competency units. */
export function publishBlockers(
  units: readonly Pick<CurriculumUnit, 'code'>[],
  knownCodes: ReadonlySet<string>,
): PublishBlocker[] {
  if (units.length === 0) return [{ code: 'no_units' }];
  const codes = units.map(({ code }) => code);
  const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
  const unknown = codes.filter((code) => !knownCodes.has(code));
  return [
    ...[...new Set(twice)].map((unitCode) => ({ code: 'unit_twice' as const, unitCode })),
    ...[...new Set(unknown)].map((unitCode) => ({ code: 'unit_unknown' as const, unitCode })),
  ];
}

/** The lesson hours of a curriculum in sum. */
export function lessonHoursOf(units: readonly Pick<CurriculumUnit, 'lessonHours'>[]): number {
  return units.reduce((sum, unit) => sum + unit.lessonHours, 0);
}
