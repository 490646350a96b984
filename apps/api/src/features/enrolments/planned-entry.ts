import {
  bornInFuture,
  consentFrom,
  DomainError,
  type EntryFault,
  entryFault,
  firstEnrolmentStatus,
  freeSeats,
  guardianRefusal,
  isVoucherFault,
  type NewEnrolment,
  notesIn,
  openSeats,
  type PersonWarning,
  type Span,
  voucherRefusal,
} from '@kompeten/domain';
import { dayInJakarta, newId } from '../../clock.ts';
import type { KnownCohort } from '../cohorts/cohort.rules.ts';
import type { EnrolmentRow, NewEnrolmentRow } from './enrolment.table.ts';

/** What became of one applicant: an enrolment to be saved, or a refusal. */
export type Planned =
  | { kind: 'admitted'; enrolment: NewEnrolmentRow; given: NewEnrolment; newPerson: boolean; mergeWith: string | null }
  | { kind: 'refused'; code: 'already_enrolled' | 'over_capacity' | 'waitlist_first' | 'cooperative_unknown' }
  | { kind: 'refused'; code: EntryFault }
  | { kind: 'refused'; code: 'sessions_clash'; span: Span };

type Refused = Extract<Planned, { kind: 'refused' }>;

/** Enrolled by the centre onto a seat, or put on the list as an applicant, which takes none; and who wrote it down. */
export interface Entry {
  as: 'by_centre' | 'applied';
  byName: string | null;
}

/** What is wrong with each of those who may not enter today as they are told. */
export function faultsIn(list: readonly NewEnrolment[], today: string): Map<NewEnrolment, EntryFault> {
  return new Map(
    list.flatMap((given): [NewEnrolment, EntryFault][] => {
      const fault = entryFault(given, today);
      return fault === null ? [] : [[given, fault]];
    }),
  );
}

/** The refusal of one person, for whoever enrols them one by one. */
export function refusalOf(refused: Refused, capacity: number): DomainError {
  if (refused.code === 'over_capacity') return new DomainError('enrolment.over_capacity', { capacity });
  if (refused.code === 'sessions_clash') {
    const { startsAt, endsAt } = refused.span;
    return new DomainError('enrolment.sessions_clash', { startsAt, endsAt });
  }
  if (refused.code === 'born_in_future') return bornInFuture();
  if (refused.code === 'guardian_needed' || refused.code === 'consent_in_future') return guardianRefusal(refused.code);
  if (isVoucherFault(refused.code)) return voucherRefusal(refused.code);
  return new DomainError(`enrolment.${refused.code}`);
}

/** Seats that may be given, and whether some more are kept for those who wait. */
export function seatsFor({ as }: Entry, { capacity }: KnownCohort, people: readonly EnrolmentRow[]) {
  if (as === 'applied') return { free: Number.POSITIVE_INFINITY, kept: false };
  const free = openSeats({ capacity, people });
  return { free, kept: freeSeats({ capacity, people }) > free };
}

/** A refusal that says whether a seat would be there but for those who wait. */
export const refusedFor = (code: 'already_enrolled' | 'over_capacity', { kept }: { kept: boolean }): Planned => ({
  kind: 'refused',
  code: code === 'over_capacity' && kept ? 'waitlist_first' : code,
});

/** Who is put on the list, and how. */
export interface PlannedEntry {
  given: NewEnrolment;
  personId: string | null;
  rosterNumber: number;
  entry: Entry;
  warnings: PersonWarning[];
  createdAt: string;
}

/** The enrolment of one who gets a place; its state follows from the cohort's and from how it came. */
function newEnrolment(cohort: KnownCohort, planned: PlannedEntry): NewEnrolmentRow {
  const { given, personId, entry, ...start } = planned;
  const { person, guardian: told, ...own } = given;
  const status = firstEnrolmentStatus(cohort.status, entry.as === 'by_centre');
  const place = { cohortId: cohort.id, personId: personId ?? newId(), status, version: 1 };
  const recorded = { at: start.createdAt, today: dayInJakarta(start.createdAt), byName: entry.byName };
  const guardian = consentFrom(person.birthDate, told ?? null, recorded);
  return { ...own, ...notesIn(person), guardian, id: newId(), ...place, ...start };
}

/** Somebody who gets a place, as they are to be saved. */
export const admittedAs = (cohort: KnownCohort, planned: PlannedEntry, mergeWith: string | null): Planned => {
  const { given, personId } = planned;
  return { kind: 'admitted', enrolment: newEnrolment(cohort, planned), given, newPerson: personId === null, mergeWith };
};
