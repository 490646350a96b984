import type { progress as source } from '../id/progress.ts';

/** Sentences of the feature: progress. */
export const progress: typeof source = { title: 'Progress' };
