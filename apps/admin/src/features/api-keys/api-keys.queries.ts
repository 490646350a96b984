import { apiKeys, Problem, webhooks } from '@kompeten/contract';
import { useMutation, useQuery } from '@tanstack/react-query';
import { mutationOf, queryOf } from '../../lib/query.ts';

const changedKeys = [apiKeys.listApiKeys, apiKeys.getApiKey];
const changedHook = [webhooks.getWebhook, webhooks.listDeliveries, ...changedKeys];

/** One key. */
export const useApiKey = (apiKeyId: string) => useQuery(queryOf(apiKeys.getApiKey, { params: { apiKeyId } }));

/** The keys whose receiver was silent for so long that nothing is sent any more. */
export const useStoppedWebhooks = () => useQuery(queryOf(apiKeys.listApiKeys, { query: { webhook: 'disabled' } }));

export const useCreateApiKey = () => useMutation(mutationOf(apiKeys.createApiKey, changedKeys));

export const useRevokeApiKey = () => useMutation(mutationOf(apiKeys.revokeApiKey, changedHook));

/** Where a key is told of changes; one without an address is answered as not found, and not asked again. */
export const useWebhook = (apiKeyId: string) =>
  useQuery({
    ...queryOf(webhooks.getWebhook, { params: { apiKeyId } }),
    retry: (count, error) => count < 2 && !(error instanceof Problem && error.status === 404),
  });

export const useSetWebhook = () => useMutation(mutationOf(webhooks.setWebhook, changedHook));

export const useRotateSecret = () => useMutation(mutationOf(webhooks.rotateWebhookSecret, changedHook));

export const usePingWebhook = () => useMutation(mutationOf(webhooks.pingWebhook, changedHook));

export const useRedeliver = () => useMutation(mutationOf(webhooks.redeliver, changedHook));
