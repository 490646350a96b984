import {
  Delegation,
  DelegationDesk,
  DelegationQuery,
  DelegationWithdrawal,
  Id,
  NewDelegation,
  page,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ delegationId: Id });

/** Authorities that are given to a colleague for a range of days (Plt., Plh.). */
export const delegations = endpoints({
  getDelegations: {
    method: 'GET',
    path: '/my/delegations',
    summary: 'What the caller can give to colleagues, gave, and was given',
    permission: 'signed_in',
    response: DelegationDesk,
  },
  createDelegation: {
    method: 'POST',
    path: '/my/delegations',
    summary: 'Give an authority of one’s own to a colleague for a range of days; meanwhile it rests with the giver',
    permission: 'authority.delegate',
    body: NewDelegation,
    response: Delegation,
    status: 201,
  },
  withdrawDelegation: {
    method: 'POST',
    path: '/my/delegations/:delegationId/withdrawal',
    summary: 'Withdraw an authority that was given, or give back one that was received; at once',
    permission: 'signed_in',
    params,
    response: Delegation,
  },
  listDelegations: {
    method: 'GET',
    path: '/delegations',
    summary: 'All authorities that were given for a time, the latest days first',
    permission: 'delegation.read',
    query: DelegationQuery,
    response: page(Delegation),
  },
  overruleDelegation: {
    method: 'POST',
    path: '/delegations/:delegationId/withdrawal',
    summary: 'End a delegation of two others at once, with a reason that both are told',
    permission: 'delegation.withdraw',
    params,
    body: DelegationWithdrawal,
    response: Delegation,
  },
});
