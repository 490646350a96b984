import type { Qualification } from './instructor.ts';

type Dated = Pick<Qualification, 'validFrom' | 'validUntil'> &
  Partial<Pick<Qualification, 'confirmed' | 'certificate'>>;

/**
 * Whether a qualification counts on a day: within its dates, looked at by the centre, and where a certificate gave it only
 * while that is neither suspended nor revoked nor replaced.
 */
export function isValidOn(qualification: Dated, day: string): boolean {
  if (qualification.confirmed === false || isWithheld(qualification)) return false;
  return qualification.validFrom <= day && (qualification.validUntil === null || day <= qualification.validUntil);
}

/** Whether the certificate behind a qualification was taken out of force; one that expired says so by its own dates. */
export const isWithheld = ({ certificate }: Partial<Pick<Qualification, 'certificate'>>): boolean =>
  certificate ? !['valid', 'expired'].includes(certificate.standing) : false;

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

/** How something that holds for a time stands, by its dates alone. */
export type TermStanding = 'valid' | 'expiring' | 'expired' | 'not_yet';

/** How a qualification stands. */
export type QualificationStanding = TermStanding | 'unconfirmed' | 'withheld';

/** How something that holds for a time stands on a day: valid, expiring within the warning days, over, or not begun. */
export function termStanding(
  { validFrom, validUntil }: { validFrom: string; validUntil: string | null },
  day: string,
  warningDays: number,
): TermStanding {
  if (day < validFrom) return 'not_yet';
  if (validUntil === null) return 'valid';
  if (day > validUntil) return 'expired';
  const left = (Date.parse(validUntil) - Date.parse(day)) / 86_400_000;
  return left <= warningDays ? 'expiring' : 'valid';
}

/** How a qualification stands on a day, or why it does not count. */
export function qualificationStanding(qualification: Dated, day: string, warningDays: number): QualificationStanding {
  if (isWithheld(qualification)) return 'withheld';
  if (qualification.confirmed === false) return 'unconfirmed';
  return termStanding(qualification, day, warningDays);
}
