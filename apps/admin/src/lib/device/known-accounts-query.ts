import { queryOptions } from '@tanstack/react-query';
import { knownAccounts } from '../vault/known-accounts.ts';

/** Who has worked on this device; asked of the device itself. */
export const knownAccountsQuery = queryOptions({ queryKey: ['known-accounts'], queryFn: knownAccounts, staleTime: 0 });
