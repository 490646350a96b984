/** Sentences of the feature: curricula. */
export const curricula = { title: 'Kurikulum' };
