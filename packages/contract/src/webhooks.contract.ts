import {
  CodeList,
  DeliveryQuery,
  Id,
  PageQuery,
  page,
  WatchedCode,
  WatchResult,
  Webhook,
  WebhookDelivery,
  WebhookInput,
  WebhookWithSecret,
} from '@kompeten/domain';
import { z } from 'zod';
import { endpoints } from './endpoint.ts';

const params = z.strictObject({ apiKeyId: Id });
const done = z.object({ ok: z.literal(true) });

/** Being told of changes: where to, of which codes, and what became of each delivery. */
export const webhooks = endpoints({
  getWebhook: {
    method: 'GET',
    path: '/api-keys/:apiKeyId/webhook',
    summary: 'Where a key is told of changes',
    permission: 'webhook.read',
    params,
    response: Webhook,
  },
  setWebhook: {
    method: 'PUT',
    path: '/api-keys/:apiKeyId/webhook',
    summary: 'Set the https address of the receiver, or switch it on again; the first time its secret is told',
    permission: 'webhook.manage',
    params,
    body: WebhookInput,
    response: WebhookWithSecret,
  },
  removeWebhook: {
    method: 'DELETE',
    path: '/api-keys/:apiKeyId/webhook',
    summary: 'Stop telling a key of changes; its watched codes go too',
    permission: 'webhook.manage',
    params,
    response: done,
  },
  rotateWebhookSecret: {
    method: 'POST',
    path: '/api-keys/:apiKeyId/webhook/secret',
    summary: 'A new secret; for a day deliveries carry signatures by both',
    permission: 'webhook.manage',
    params,
    response: WebhookWithSecret,
  },
  pingWebhook: {
    method: 'POST',
    path: '/api-keys/:apiKeyId/webhook/ping',
    summary: 'Send a delivery that says nothing, to see whether it arrives',
    permission: 'webhook.manage',
    params,
    response: WebhookDelivery,
    status: 202,
  },
  watchCodes: {
    method: 'POST',
    path: '/api-keys/:apiKeyId/watches',
    summary: 'Watch codes, up to 500 at once; each says how it stands now',
    permission: 'webhook.manage',
    params,
    body: CodeList,
    response: WatchResult,
  },
  listWatches: {
    method: 'GET',
    path: '/api-keys/:apiKeyId/watches',
    summary: 'The codes that a key watches',
    permission: 'webhook.read',
    params,
    query: PageQuery,
    response: page(WatchedCode),
  },
  unwatchCode: {
    method: 'DELETE',
    path: '/api-keys/:apiKeyId/watches/:code',
    summary: 'Watch a code no longer',
    permission: 'webhook.manage',
    params: params.extend({ code: z.string().max(200) }),
    response: done,
  },
  listDeliveries: {
    method: 'GET',
    path: '/api-keys/:apiKeyId/deliveries',
    summary: 'What was sent to a key, newest first, with what became of it',
    permission: 'webhook.read',
    params,
    query: DeliveryQuery,
    response: page(WebhookDelivery),
  },
  redeliver: {
    method: 'POST',
    path: '/api-keys/:apiKeyId/deliveries/:deliveryId/redelivery',
    summary: 'Send a delivery again, with the same id',
    permission: 'webhook.manage',
    params: params.extend({ deliveryId: Id }),
    response: WebhookDelivery,
    status: 202,
  },
});
