import { DomainError } from '../kernel/domain-error.ts';
import type { Guardian, GuardianConsent } from './guardian.ts';
import { BirthDate } from './person.ts';

/** Under this age a guardian consents too (PRODUCT §7). */
export const adultAge = 18;

/**
 * Whoever is born later may be under age on a day: later than the date, or, where the year of birth is all that is known,
 * later than the year.
 */
export const bornForAge = (day: string): { date: string; year: string } => ({
  date: `${Number(day.slice(0, 4)) - adultAge}${day.slice(4)}`,
  year: `${Number(day.slice(0, 4)) - adultAge - 1}`,
});

/** Whether somebody may be under age on a day, so that a guardian has to consent. */
export const needsGuardian = (birthDate: string, day: string): boolean =>
  birthDate > bornForAge(day)[birthDate.length === 4 ? 'year' : 'date'];

/** The same of a birth date that somebody is typing; what is no date yet says nothing. */
export const asksGuardian = (typed: string, day: string): boolean =>
  BirthDate.safeParse(typed).success && needsGuardian(typed, day);

/** What stands against entering somebody: under age without a guardian, or with a consent that is yet to come. */
export type GuardianFault = 'guardian_needed' | 'consent_in_future';

/** Why somebody may not enter without more said of a guardian; null for adults and where all is said. */
export function guardianFault(birthDate: string, guardian: Guardian | null, today: string): GuardianFault | null {
  if (!needsGuardian(birthDate, today)) return null;
  if (guardian === null) return 'guardian_needed';
  return guardian.givenOn && guardian.givenOn > today ? 'consent_in_future' : null;
}

/** The refusal for a fault, at its field. */
export function guardianRefusal(code: GuardianFault, at = '/guardian'): DomainError {
  if (code === 'consent_in_future') return new DomainError('request.invalid', issueAt(`${at}/givenOn`, code));
  return new DomainError('intake.guardian_needed', { adultAge, ...issueAt(`${at}/fullName`, code) });
}

const issueAt = (pointer: string, code: GuardianFault) => ({ issues: [{ pointer, code }] });

/** The consent as it is kept; of an adult none is, whatever was told. */
export function consentFrom(
  birthDate: string,
  told: Guardian | null,
  recorded: { at: string; today: string; byName: string | null },
): GuardianConsent | null {
  if (told === null || !needsGuardian(birthDate, recorded.today)) return null;
  const { fullName, phone = null, way, givenOn } = told;
  const given = { way: way ?? ('form' as const), givenOn: givenOn ?? recorded.today };
  return { fullName, phone, ...given, recordedAt: recorded.at, recordedByName: recorded.byName };
}

/** The guardian of a form as it is kept until it is handed in; of an adult none is, and a consent that is yet to come is refused. */
export function guardianToKeep(
  birthDate: string,
  told: Guardian | null | undefined,
  today: string,
  at: string,
): Guardian | null {
  if (!told || !needsGuardian(birthDate, today)) return null;
  const fault = guardianFault(birthDate, told, today);
  if (fault !== null) throw guardianRefusal(fault, at);
  return told;
}
