/** Sentences of the feature: issuance. */
export const issuance = { title: 'Penerbitan' };
