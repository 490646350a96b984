import type { EnrolmentStatus } from './cohort-status.ts';

/** Enrolments whose attendance and grades are kept. */
export const trainingStatuses: readonly EnrolmentStatus[] = ['active', 'passed', 'not_passed'];
