import { Account, Id, NewAccount, NewMembership, PageQuery, page, sortBy } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const account = z.strictObject({ accountId: Id });

/** Accounts as administrators keep them; part of the identity feature. */
export const accounts = endpoints({
  listAccounts: {
    method: 'GET',
    path: '/accounts',
    summary: 'Accounts',
    permission: 'account.read',
    query: PageQuery.extend({ sort: sortBy(['fullName', 'email', 'status'], 'fullName') }),
    response: page(Account),
  },
  createAccount: {
    method: 'POST',
    path: '/accounts',
    summary: 'Create an account',
    permission: 'account.manage',
    body: NewAccount,
    response: Account,
    status: 201,
  },
  getAccount: {
    method: 'GET',
    path: '/accounts/:accountId',
    summary: 'One account',
    permission: 'account.read',
    params: account,
    response: Account,
  },
  resetPassword: {
    method: 'POST',
    path: '/accounts/:accountId/password-reset',
    summary: 'Give an account a password for one signing in',
    permission: 'account.manage',
    params: account,
    response: z.object({ password: z.string() }),
    status: 201,
  },
  lockAccount: {
    method: 'POST',
    path: '/accounts/:accountId/lock',
    summary: 'Lock an account; its sessions and tokens end',
    permission: 'account.manage',
    params: account,
    response: Account,
  },
  unlockAccount: {
    method: 'POST',
    path: '/accounts/:accountId/unlock',
    summary: 'Unlock an account',
    permission: 'account.manage',
    params: account,
    response: Account,
  },
  grantMembership: {
    method: 'POST',
    path: '/accounts/:accountId/memberships',
    summary: 'Give an account a role',
    permission: 'account.manage',
    params: account,
    body: NewMembership,
    response: Account,
    status: 201,
  },
  endMembership: {
    method: 'DELETE',
    path: '/accounts/:accountId/memberships/:membershipId',
    summary: 'End a role of an account',
    permission: 'account.manage',
    params: z.strictObject({ accountId: Id, membershipId: Id }),
    response: Account,
  },
});
