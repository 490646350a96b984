import type { CohortStatus, EnrolmentStatus } from './cohort-status.ts';

// Apart from the schemas of the states: a grade sheet needs these words, and starts without any schema.

/** Enrolments with a result. */
export const resultStatuses: readonly EnrolmentStatus[] = ['passed', 'not_passed'];

/** Enrolments whose attendance and grades are kept. */
export const trainingStatuses: readonly EnrolmentStatus[] = ['active', ...resultStatuses];

/** The states of a cohort in which its sheets are written: attendance, judgements and test scores. */
export const sheetOpenStatuses: readonly CohortStatus[] = ['running', 'evaluating', 'amending'];
