import type { policies as source } from '../id/policies.ts';

/** Sentences of the feature: policies. */
export const policies: typeof source = { title: 'Policies' };
