import type { cohorts as source } from '../id/cohorts.ts';

/** Sentences of the feature: cohorts. */
export const cohorts: typeof source = { title: 'Cohorts' };
