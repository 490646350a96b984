import type { certificates as source } from '../id/certificates.ts';

/** Sentences of the feature: certificates. */
export const certificates: typeof source = { title: 'Certificates' };
