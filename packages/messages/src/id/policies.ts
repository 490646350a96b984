/** Sentences of the feature: policies. */
export const policies = { title: 'Ketentuan' };
