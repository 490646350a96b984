import type { cooperatives as source } from '../id/cooperatives.ts';

/** Sentences of the feature: cooperatives. */
export const cooperatives: typeof source = { title: 'Cooperatives' };
