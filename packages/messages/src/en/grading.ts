import type { grading as source } from '../id/grading.ts';

/** Sentences of the feature: grading. */
export const grading: typeof source = { title: 'Grading' };
