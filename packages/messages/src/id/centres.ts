/** Sentences of the feature: centres. */
export const centres = { title: 'Balai' };
