import { type EnrolmentStatus, resultStatuses } from './cohort-status.ts';

/** Enrolments whose attendance and grades are kept. */
export const trainingStatuses: readonly EnrolmentStatus[] = ['active', ...resultStatuses];
