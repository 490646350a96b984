import { identity } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf, refresh } from '../../lib/query.ts';

const changed = [identity.listAccounts, identity.getAccount];

/** Has what is shown of accounts asked anew. */
export const accountChanged = () => refresh(...changed);

/** One account. */
export const useAccount = (accountId: string) => useQuery(queryOf(identity.getAccount, { params: { accountId } }));

/** Gives an account one more role. */
export const useGrantRole = () => useMutation(mutationOf(identity.grantMembership, changed));

/** Ends a role of an account. */
export const useEndRole = () => useMutation(mutationOf(identity.endMembership, changed));

/** Gives somebody a password for one signing in. */
export const useResetPassword = () => useMutation(mutationOf(identity.resetPassword, changed));

/** Locks an account. */
export const useLockAccount = () => useMutation(mutationOf(identity.lockAccount, changed));

/** Unlocks an account. */
export const useUnlockAccount = () => useMutation(mutationOf(identity.unlockAccount, changed));
