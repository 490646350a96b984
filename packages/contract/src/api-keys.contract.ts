import { ApiKey, ApiKeyQuery, Id, MadeApiKey, NewApiKey, OwnApiKey, page } from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ apiKeyId: Id });

/** Keys with which the systems of employers check: made and withdrawn by administrators. */
export const apiKeys = endpoints({
  listApiKeys: {
    method: 'GET',
    path: '/api-keys',
    summary: 'Keys of employers’ systems, newest first; their secrets are nowhere',
    permission: 'api_key.read',
    query: ApiKeyQuery,
    response: page(ApiKey),
  },
  createApiKey: {
    method: 'POST',
    path: '/api-keys',
    summary: 'Make a key for the system of an employer; its secret is told this once',
    permission: 'api_key.manage',
    body: NewApiKey,
    response: MadeApiKey,
    status: 201,
  },
  getApiKey: {
    method: 'GET',
    path: '/api-keys/:apiKeyId',
    summary: 'One key',
    permission: 'api_key.read',
    params,
    response: ApiKey,
  },
  revokeApiKey: {
    method: 'POST',
    path: '/api-keys/:apiKeyId/revocation',
    summary: 'Withdraw a key at once and for good',
    permission: 'api_key.manage',
    params,
    response: ApiKey,
  },
  getOwnApiKey: {
    method: 'GET',
    path: '/api-key',
    summary: 'What the calling key may do, and how much',
    permission: 'api_key.use',
    response: OwnApiKey,
  },
});
