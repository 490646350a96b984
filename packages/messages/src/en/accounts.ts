import type { accounts as source } from '../id/accounts.ts';

/** Sentences of the feature: accounts. */
export const accounts: typeof source = { title: 'Accounts' };
