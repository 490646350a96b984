import {
  AccessToken,
  Credentials,
  Id,
  NewAccessToken,
  PasswordChange,
  SecondFactorCode,
  SecondFactorStart,
  SessionUser,
} from '@kompeten/domain';
import { z } from 'zod';
import { accounts } from './accounts.contract.ts';
import { endpoints } from './endpoint.ts';

const none = z.object({ ok: z.literal(true) });

/** Signing in and out, tokens for scripts, the second factor, accounts. */
export const identity = {
  ...endpoints({
    signIn: {
      method: 'POST',
      path: '/session',
      summary: 'Sign in',
      permission: 'public',
      body: Credentials,
      response: z.object({ user: SessionUser }),
    },
    getSession: {
      method: 'GET',
      path: '/session',
      summary: 'Who is signed in',
      permission: 'signed_in',
      response: z.object({ user: SessionUser }),
    },
    signOut: { method: 'DELETE', path: '/session', summary: 'Sign out', permission: 'public', response: none },
    changePassword: {
      method: 'PUT',
      path: '/my/password',
      summary: 'Change the own password; sessions elsewhere end',
      permission: 'signed_in',
      body: PasswordChange,
      response: none,
    },
    confirmSecondFactor: {
      method: 'POST',
      path: '/session/second-factor',
      summary: 'Give the second factor in this session',
      permission: 'signed_in',
      body: SecondFactorCode,
      response: z.object({ user: SessionUser }),
    },
    beginSecondFactor: {
      method: 'POST',
      path: '/second-factor',
      summary: 'Begin to set up the second factor, with the present password',
      permission: 'signed_in',
      body: SecondFactorStart,
      response: z.object({ secret: z.string(), uri: z.string(), qrSvg: z.string() }),
    },
    enableSecondFactor: {
      method: 'POST',
      path: '/second-factor/confirmation',
      summary: 'Turn the second factor on with its first digits',
      permission: 'signed_in',
      body: SecondFactorCode,
      response: z.object({ user: SessionUser }),
    },
    listAccessTokens: {
      method: 'GET',
      path: '/access-tokens',
      summary: 'Access tokens of the caller',
      permission: 'signed_in',
      response: z.object({ items: z.array(AccessToken) }),
    },
    createAccessToken: {
      method: 'POST',
      path: '/access-tokens',
      summary: 'Make an access token for scripts; asks for the password unless the session began within ten minutes',
      permission: 'signed_in',
      body: NewAccessToken,
      response: z.object({ id: Id, token: z.string() }),
      status: 201,
    },
    deleteAccessToken: {
      method: 'DELETE',
      path: '/access-tokens/:tokenId',
      summary: 'Withdraw an access token',
      permission: 'signed_in',
      params: z.strictObject({ tokenId: Id }),
      response: none,
    },
  }),
  ...accounts,
};
