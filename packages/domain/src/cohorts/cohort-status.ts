import { z } from 'zod';
import type { Machine } from '../kernel/machine.ts';

/** Where a cohort stands in its life. */
export const CohortStatus = z.enum([
  'draft',
  'enrolling',
  'selecting',
  'confirmed',
  'running',
  'evaluating',
  'completed',
  'amending',
  'archived',
  'cancelled',
]);
/** Where a cohort stands in its life. */
export type CohortStatus = z.output<typeof CohortStatus>;

/** What moves a cohort on. */
export const CohortEvent = z.enum([
  'open_enrolment',
  'close_enrolment',
  'confirm',
  'start',
  'open_evaluation',
  'complete',
  'amend',
  'archive',
  'cancel',
]);
/** What moves a cohort on. */
export type CohortEvent = z.output<typeof CohortEvent>;

/** The life of a cohort (PRODUCT §5). `amend` reopens a completed one with a reason; completing it again closes the amendment. */
export const cohortMachine = {
  draft: { open_enrolment: 'enrolling', cancel: 'cancelled' },
  enrolling: { close_enrolment: 'selecting', cancel: 'cancelled' },
  selecting: { confirm: 'confirmed', cancel: 'cancelled' },
  confirmed: { start: 'running', cancel: 'cancelled' },
  running: { open_evaluation: 'evaluating', cancel: 'cancelled' },
  evaluating: { complete: 'completed', cancel: 'cancelled' },
  completed: { archive: 'archived', amend: 'amending' },
  amending: { complete: 'completed' },
  archived: {},
  cancelled: {},
} as const satisfies Machine<CohortStatus, CohortEvent>;

/** Cohorts whose people have their results, until an amendment opens them again. */
export const settledCohortStatuses: readonly CohortStatus[] = ['completed', 'archived'];

/** Cohorts that have closed: nothing of them changes, and what arrives for their sheets came too late and is kept as a case. */
export const closedCohortStatuses: readonly CohortStatus[] = [...settledCohortStatuses, 'cancelled'];

/** Where somebody stands in a cohort. */
export const EnrolmentStatus = z.enum([
  'applied',
  'verified',
  'selected',
  'waitlisted',
  'rejected',
  'enrolled',
  'active',
  'passed',
  'not_passed',
  'withdrawn',
  'dismissed',
]);
/** Where somebody stands in a cohort. */
export type EnrolmentStatus = z.output<typeof EnrolmentStatus>;

/** What moves somebody's enrolment on. */
export type EnrolmentEvent =
  | 'verify'
  | 'select'
  | 'waitlist'
  | 'reject'
  | 'enrol'
  | 'activate'
  | 'pass'
  | 'not_pass'
  | 'withdraw'
  | 'dismiss'
  | 'pass_remedial'
  | 'correct_to_passed'
  | 'correct_to_not_passed';

/** The life of an enrolment (PRODUCT §5); a correction (rule 25) leads back and forth between the two results. */
export const enrolmentMachine = {
  applied: { verify: 'verified', reject: 'rejected', withdraw: 'withdrawn' },
  verified: { select: 'selected', waitlist: 'waitlisted', reject: 'rejected', withdraw: 'withdrawn' },
  waitlisted: { select: 'selected', reject: 'rejected', withdraw: 'withdrawn' },
  selected: { enrol: 'enrolled', withdraw: 'withdrawn' },
  enrolled: { activate: 'active', withdraw: 'withdrawn' },
  active: { pass: 'passed', not_pass: 'not_passed', withdraw: 'withdrawn', dismiss: 'dismissed' },
  not_passed: { pass_remedial: 'passed', correct_to_passed: 'passed' },
  passed: { correct_to_not_passed: 'not_passed' },
  rejected: {},
  withdrawn: {},
  dismissed: {},
} as const satisfies Machine<EnrolmentStatus, EnrolmentEvent>;

/** Enrolments that take a seat of the capacity. */
export const seatedStatuses: readonly EnrolmentStatus[] = ['selected', 'enrolled', 'active', 'passed', 'not_passed'];

/** Enrolments that came to nothing, or ended early: whoever has no other in a cohort is not one of its people. */
export const goneStatuses: readonly EnrolmentStatus[] = ['rejected', 'withdrawn', 'dismissed'];

/** Enrolments after which somebody may be offered the same training again. */
export const repeatableStatuses: readonly EnrolmentStatus[] = [...goneStatuses, 'not_passed'];

/** Those who learn, will or did; a seat that is only offered binds nobody yet. */
export const learningStatuses: readonly EnrolmentStatus[] = seatedStatuses.filter((status) => status !== 'selected');
