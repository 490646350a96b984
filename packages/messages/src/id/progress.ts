/** Sentences of the feature: progress. */
export const progress = { title: 'Kemajuan' };
