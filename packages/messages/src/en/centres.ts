import type { centres as source } from '../id/centres.ts';

/** Sentences of the feature: centres. */
export const centres: typeof source = { title: 'Centres' };
