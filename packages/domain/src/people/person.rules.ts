import { DomainError } from '../kernel/domain-error.ts';
import { nikAgreesWithBirthDate, readNik } from './nik.ts';
import { type PersonInput, PersonNotes } from './person.ts';

/** What looks wrong about a person without being refused (rule 24). */
export type PersonWarning =
  | 'nik_birth_date_mismatch'
  | 'nik_region_unknown'
  | 'nik_sex_mismatch'
  | 'no_nik'
  | 'birth_year_only'
  | 'merge_case_opened'
  | 'overlapping_cohort'
  | 'overlapping_sessions'
  | 'population_differs';

/** Every warning about a person as typed; a malformed NIK never comes here. */
export function personWarnings(
  person: Pick<PersonInput, 'identity' | 'birthDate' | 'sex'>,
  regionKnown: (code: string) => boolean,
): PersonWarning[] {
  const yearOnly: PersonWarning[] = person.birthDate.length === 4 ? ['birth_year_only'] : [];
  if (person.identity.kind !== 'nik') return person.identity.kind === 'none' ? ['no_nik', ...yearOnly] : yearOnly;
  const facts = readNik(person.identity.value);
  if (!facts) return yearOnly;
  const warnings: PersonWarning[] = [...yearOnly];
  if (!nikAgreesWithBirthDate(facts, person.birthDate)) warnings.push('nik_birth_date_mismatch');
  if (!regionKnown(facts.regionCode)) warnings.push('nik_region_unknown');
  if (person.sex && person.sex !== facts.sex) warnings.push('nik_sex_mismatch');
  return warnings;
}

/** The warnings that stand by now: whoever was given a NIK since is no longer without one. */
export const standingWarnings = <Warning extends string>(
  warnings: readonly Warning[],
  { identityKind }: { identityKind: string },
): Warning[] => warnings.filter((warning) => warning !== 'no_nik' || identityKind !== 'nik');

/** Whether a birth date, or its year alone, lies after a day. */
export const isBornAfter = (birthDate: string, day: string): boolean => birthDate > day.slice(0, birthDate.length);

/** The refusal of a person whose birth date is yet to come, at its field. */
export const bornInFuture = (pointer = '/person/birthDate') =>
  new DomainError('request.invalid', { issues: [{ pointer, code: 'born_in_future' }] });

/** A name for comparison: case, accents, punctuation and spaces do not count. */
export function comparableName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * What a known NIK means: the same person when name and birth date agree, otherwise both go on and a person decides (rule 24).
 */
export function matchKnownPerson(
  known: { fullName: string; birthDate: string },
  typed: Pick<PersonInput, 'fullName' | 'birthDate'>,
): 'same_person' | 'merge_case' {
  const dates = [known.birthDate, typed.birthDate];
  const sameDate = dates.some((date) => date.length === 4)
    ? known.birthDate.slice(0, 4) === typed.birthDate.slice(0, 4)
    : known.birthDate === typed.birthDate;
  return sameDate && comparableName(known.fullName) === comparableName(typed.fullName) ? 'same_person' : 'merge_case';
}

/** What a centre notes about a person, out of whatever holds it; null where nothing was said. */
export function notesIn(source: { readonly [Name in keyof PersonNotes]?: PersonNotes[Name] | undefined }): PersonNotes {
  const names = Object.keys(PersonNotes.shape) as (keyof PersonNotes)[];
  // Each name of the notes with its own value, which `fromEntries` cannot say.
  return Object.fromEntries(names.map((name) => [name, source[name] ?? null])) as PersonNotes;
}
