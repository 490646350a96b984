import type { enrolments as source } from '../id/enrolments.ts';

/** Sentences of the feature: enrolments. */
export const enrolments: typeof source = { title: 'Trainees' };
