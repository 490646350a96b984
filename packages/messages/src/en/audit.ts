import type { audit as source } from '../id/audit.ts';

/** Sentences of the feature: audit. */
export const audit: typeof source = { title: 'Audit trail' };
