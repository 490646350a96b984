/** Sentences of the feature: audit. */
export const audit = { title: 'Jejak audit' };
