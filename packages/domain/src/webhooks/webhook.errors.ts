/** Refusals about webhooks. */
export type WebhookErrors = {
  'webhook.not_found': Record<string, never>;
  'webhook.delivery_not_found': Record<string, never>;
  'webhook.watch_not_found': Record<string, never>;
  'webhook.url_invalid': Record<string, never>;
  'webhook.not_https': Record<string, never>;
  'webhook.port_refused': Record<string, never>;
  'webhook.address_refused': Record<string, never>;
  'webhook.address_unresolved': Record<string, never>;
  'webhook.too_many_watched': { max: number };
  'webhook.disabled': Record<string, never>;
};
