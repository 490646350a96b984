import type { Qualification } from './instructor.ts';

/** Whether a qualification counts on a day. */
export function isValidOn(qualification: Pick<Qualification, 'validFrom' | 'validUntil'>, day: string): boolean {
  return qualification.validFrom <= day && (qualification.validUntil === null || day <= qualification.validUntil);
}

/** Why an instructor may not be responsible for a session on a day (rule 14). */
export type QualificationGap = { code: 'methodology_missing' } | { code: 'unit_not_qualified'; unitCode: string };

/** Every gap of an instructor for a session's units on its date: technical for each unit, and methodology (rule 14). */
export function qualificationGaps(
  qualifications: readonly Qualification[],
  unitCodes: readonly string[],
  day: string,
): QualificationGap[] {
  const valid = qualifications.filter((qualification) => isValidOn(qualification, day));
  const technical = new Set(valid.filter(({ kind }) => kind === 'technical').flatMap((each) => each.unitCodes));
  const gaps: QualificationGap[] = unitCodes
    .filter((unitCode) => !technical.has(unitCode))
    .map((unitCode) => ({ code: 'unit_not_qualified', unitCode }));
  return valid.some(({ kind }) => kind === 'methodology') ? gaps : [{ code: 'methodology_missing' }, ...gaps];
}

/** The units an instructor is technically qualified for on a day, each once, sorted. */
export function qualifiedUnitCodes(qualifications: readonly Qualification[], day: string): string[] {
  const codes = qualifications
    .filter((each) => each.kind === 'technical' && isValidOn(each, day))
    .flatMap((each) => each.unitCodes);
  return [...new Set(codes)].sort();
}

/** How a qualification stands on a day: valid, expiring within the warning days, expired, or not yet valid. */
export function qualificationStanding(
  qualification: Pick<Qualification, 'validFrom' | 'validUntil'>,
  day: string,
  warningDays: number,
): 'valid' | 'expiring' | 'expired' | 'not_yet' {
  if (day < qualification.validFrom) return 'not_yet';
  if (qualification.validUntil === null) return 'valid';
  if (day > qualification.validUntil) return 'expired';
  const left = (Date.parse(qualification.validUntil) - Date.parse(day)) / 86_400_000;
  return left <= warningDays ? 'expiring' : 'valid';
}
