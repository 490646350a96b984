import { delegations } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

const changed = [delegations.getDelegations];

/** What one can give to colleagues, gave, and was given. */
export const useDelegations = () => useQuery(queryOf(delegations.getDelegations, {}));

/** Gives an authority to a colleague. */
export const useGiveAuthority = () => useMutation(mutationOf(delegations.createDelegation, changed));

/** Withdraws what was given, or gives back what was received. */
export const useWithdrawDelegation = () => useMutation(mutationOf(delegations.withdrawDelegation, changed));

/** Ends a delegation of two others, with a reason. */
export const useOverruleDelegation = () =>
  useMutation(mutationOf(delegations.overruleDelegation, [delegations.listDelegations, ...changed]));
