import { comparableName, matchKnownPerson } from '../people/person.rules.ts';

/** A person who is known already; the key tells equal documents without showing their number. */
export interface KnownPerson {
  id: string;
  fullName: string;
  birthDate: string;
  identityKey: string | null;
}

/** Somebody who asks for a seat. */
export type Applicant = Omit<KnownPerson, 'id'>;

/** What decides whether somebody gets a seat. */
export interface AdmissionFacts {
  capacity: number;
  seatsTaken: number;
  /** Those who have a place in the cohort. */
  roster: readonly KnownPerson[];
  /** Those known anywhere by the documents that the applicants showed. */
  known: readonly KnownPerson[];
}

/** A seat, for a known or a new person, with the person to be compared with; or the refusal. */
export type Admission =
  | { kind: 'admitted'; personId: string | null; mergeWith: string | null }
  | { kind: 'refused'; code: 'already_enrolled' | 'over_capacity' };

/**
 * Decides over applicants one after the other (rule 24): nobody twice in one cohort, nobody beyond its capacity.
 * A known document attaches to its person when name and birth date agree; otherwise both go on and a merge case opens.
 */
export function admit(facts: AdmissionFacts, applicants: readonly Applicant[]): Admission[] {
  const roster: (KnownPerson | Applicant)[] = [...facts.roster];
  let seats = facts.capacity - facts.seatsTaken;
  return applicants.map((applicant) => {
    if (roster.some((other) => isSamePerson(other, applicant))) return { kind: 'refused', code: 'already_enrolled' };
    if (seats < 1) return { kind: 'refused', code: 'over_capacity' };
    seats -= 1;
    roster.push(applicant);
    const namesakes = facts.known.filter(({ identityKey }) => isSameDocument(identityKey, applicant.identityKey));
    const same = namesakes.find((other) => matchKnownPerson(other, applicant) === 'same_person');
    return { kind: 'admitted', personId: same?.id ?? null, mergeWith: same ? null : (namesakes[0]?.id ?? null) };
  });
}

const isSameDocument = (a: string | null, b: string | null) => a !== null && a === b;

/** Within one cohort: by the document, or, where one of the two has none, by name and birth date. */
function isSamePerson(a: Applicant, b: Applicant): boolean {
  const bothShown = a.identityKey !== null && b.identityKey !== null;
  if (bothShown && a.identityKey !== b.identityKey) return false;
  return comparableName(a.fullName) !== '' && matchKnownPerson(a, b) === 'same_person';
}
