import type { ApiKeyStanding, WebhookDelivery } from '@kompeten/domain';

/** The sign of a key. */
export const keyTones = { active: 'good', expired: 'warn', revoked: 'bad' } as const satisfies Record<
  ApiKeyStanding,
  string
>;

/** The sign of a webhook. */
export const webhookTones = { active: 'good', disabled: 'bad' } as const;

/** The sign of a delivery. */
export const deliveryTones = { pending: 'info', delivered: 'good', failed: 'bad' } as const satisfies Record<
  WebhookDelivery['status'],
  string
>;
