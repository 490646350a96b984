/** Sentences of the feature: cooperatives. */
export const cooperatives = { title: 'Koperasi' };
