import type { CohortStatus, EnrolmentStatus } from '../cohorts/cohort-status.ts';
import { DomainError } from '../kernel/domain-error.ts';
import type { Verification } from './applicant.ts';
import { type Finding, unmet } from './eligibility.rules.ts';
import type { SelectionCriterion } from './selection-plan.ts';
import type { ApplicantAnswer } from './training-application.ts';

/** The states in which applications are looked at and scored. */
export const selectableStatuses: readonly CohortStatus[] = ['enrolling', 'selecting'];

/** The states in which the waitlist still moves: until the training begins. */
export const movingStatuses: readonly CohortStatus[] = ['enrolling', 'selecting', 'confirmed'];

/** Refuses unless a cohort takes applications. */
export function assertMayApply(cohort: { status: CohortStatus; startsOn: string }, today: string): void {
  if (cohort.status !== 'enrolling' || cohort.startsOn < today) {
    throw new DomainError('intake.closed', { status: cohort.status });
  }
}

/** Where the selection of a cohort stands. */
export interface SelectionStanding {
  status: CohortStatus;
  announcedAt: string | null;
}

/** Refuses what would change a selection that was announced or is over. */
export function assertSelecting({ status, announcedAt }: SelectionStanding): void {
  if (announcedAt !== null) throw new DomainError('selection.announced');
  if (!selectableStatuses.includes(status)) throw new DomainError('selection.wrong_state', { status });
}

/** Refuses a refusal without a reason, and letting pass without one what is not met. */
export function assertReasoned({ decision, note }: Verification, findings: readonly Finding[]): void {
  const isNeeded = decision === 'reject' || unmet(findings).length > 0;
  if (isNeeded && (note ?? '').length < 5) throw new DomainError('selection.reason_needed');
}

/** What stands against announcing: applicants nobody looked at, and scores that are missing. */
export function announcementGaps(
  criteria: readonly SelectionCriterion[],
  applicants: readonly { status: EnrolmentStatus; scores: Readonly<Record<string, number>> }[],
): { unverified: number; unscored: number } {
  const verified = applicants.filter(({ status }) => status === 'verified');
  const isScored = (scores: Readonly<Record<string, number>>) => criteria.every(({ key }) => scores[key] !== undefined);
  return {
    unverified: applicants.filter(({ status }) => status === 'applied').length,
    unscored: verified.filter(({ scores }) => !isScored(scores)).length,
  };
}

/** What an applicant may answer in a state: a seat is confirmed once, and whoever has not begun may step back. */
export function answersIn(status: EnrolmentStatus, cohortStatus: CohortStatus): ApplicantAnswer[] {
  if (!movingStatuses.includes(cohortStatus)) return [];
  if (status === 'selected') return ['confirm', 'withdraw'];
  return ['applied', 'verified', 'waitlisted', 'enrolled'].includes(status) ? ['withdraw'] : [];
}
