import { DomainError } from '../kernel/domain-error.ts';
import { type GuardianFault, guardianFault, needsGuardian } from '../people/guardian.rules.ts';
import { isBornAfter } from '../people/person.rules.ts';
import { type VoucherFault, vouchingFault } from '../people/voucher.rules.ts';
import { type CohortStatus, type EnrolmentStatus, goneStatuses } from './cohort-status.ts';
import type { NewEnrolment } from './enrolment.ts';

/** The states in which a centre may enrol people; running too, since villages enter cohorts after the fact. */
export const enrollableStatuses: readonly CohortStatus[] = ['enrolling', 'selecting', 'confirmed', 'running'];

/** Refuses unless a cohort takes one more person: open for enrolment and below its capacity. */
export function assertSeatFree(cohort: { status: CohortStatus; capacity: number }, seatsTaken: number): void {
  if (!enrollableStatuses.includes(cohort.status)) {
    throw new DomainError('enrolment.closed', { status: cohort.status });
  }
  if (seatsTaken >= cohort.capacity) throw new DomainError('enrolment.over_capacity', { capacity: cohort.capacity });
}

/** Where a new enrolment starts: made by the centre at `enrolled` (at `active` once the cohort runs), by an applicant at `applied`. */
export function firstEnrolmentStatus(cohortStatus: CohortStatus, byCentre: boolean): EnrolmentStatus {
  if (!byCentre) return 'applied';
  return cohortStatus === 'running' ? 'active' : 'enrolled';
}

/** Whether somebody in a cohort may be under age today without the consent of a guardian. */
export const lacksGuardian = (
  { status, guardian, birthDate }: { status: EnrolmentStatus; guardian: object | null; birthDate: string },
  today: string,
): boolean => guardian === null && !goneStatuses.includes(status) && needsGuardian(birthDate, today);

/**
 * What is wrong with somebody before the cohort is looked at: not born yet, a voucher that does not vouch for them, or under age
 * without the consent of a guardian.
 */
export type EntryFault = 'born_in_future' | VoucherFault | GuardianFault;

/** Why somebody may not enter today as they are told, whichever way they come in. */
export function entryFault(
  { person, guardian = null }: Pick<NewEnrolment, 'person' | 'guardian'>,
  today: string,
): EntryFault | null {
  if (isBornAfter(person.birthDate, today)) return 'born_in_future';
  return vouchingFault(person, today) ?? guardianFault(person.birthDate, guardian, today);
}
