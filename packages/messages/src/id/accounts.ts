/** Sentences of the feature: accounts. */
export const accounts = { title: 'Akun' };
