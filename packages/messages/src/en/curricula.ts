import type { curricula as source } from '../id/curricula.ts';

/** Sentences of the feature: curricula. */
export const curricula: typeof source = { title: 'Curricula' };
