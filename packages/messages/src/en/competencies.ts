import type { competencies as source } from '../id/competencies.ts';

/** Sentences of the feature: competencies. */
export const competencies: typeof source = { title: 'Competency units' };
