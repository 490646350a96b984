import type { issuance as source } from '../id/issuance.ts';

/** Sentences of the feature: issuance. */
export const issuance: typeof source = { title: 'Issuance' };
