import type { instructors as source } from '../id/instructors.ts';

/** Sentences of the feature: instructors. */
export const instructors: typeof source = { title: 'Instructors' };
