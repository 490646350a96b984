/** Sentences of the feature: grading. */
export const grading = { title: 'Penilaian' };
