/** Sentences of the feature: instructors. */
export const instructors = { title: 'Instruktur' };
