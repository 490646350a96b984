import { DomainError } from '../kernel/domain-error.ts';
import type { CohortStatus, EnrolmentStatus } from './cohort-status.ts';

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
