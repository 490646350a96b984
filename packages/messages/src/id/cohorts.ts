/** Sentences of the feature: cohorts. */
export const cohorts = { title: 'Angkatan' };
