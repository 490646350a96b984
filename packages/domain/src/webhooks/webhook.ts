import { z } from 'zod';
import { ReasonClass, Standing } from '../certificates/certificate-status.ts';
import { Id, Instant, PageQuery } from '../kernel/schemas.ts';

/** What a watcher is told of. */
export const WebhookEventType = z.enum([
  'certificate.suspended',
  'certificate.revoked',
  'certificate.replaced',
  'certificate.reinstated',
  'certificate.expired',
  'ping',
]);
export type WebhookEventType = z.output<typeof WebhookEventType>;

/** Where a key is told of changes. */
export const Webhook = z
  .object({
    url: z.string(),
    status: z.enum(['active', 'disabled']),
    /** Since when no delivery has arrived; null while they do. */
    failingSince: Instant.nullable(),
    /** When it was switched off because nothing had arrived for days. */
    disabledAt: Instant.nullable(),
    /** Until when deliveries also carry a signature by the secret before. */
    previousSecretUntil: Instant.nullable(),
    watched: z.int(),
    createdAt: Instant,
  })
  .meta({ id: 'Webhook' });
export type Webhook = z.output<typeof Webhook>;

/** Where deliveries go. */
export const WebhookInput = z.strictObject({ url: z.string().trim().min(1).max(500) });
export type WebhookInput = z.output<typeof WebhookInput>;

/** A webhook with its secret, told this once. */
export const WebhookWithSecret = z.object({ webhook: Webhook, secret: z.string().nullable() }).meta({
  id: 'WebhookWithSecret',
});
export type WebhookWithSecret = z.output<typeof WebhookWithSecret>;

/** What became of a code that was to be watched. */
export const WatchResult = z
  .object({
    items: z.array(
      z.object({
        code: z.string(),
        result: z.enum(['watched', 'unknown_code', 'mistyped_code']),
        status: Standing.nullable(),
      }),
    ),
  })
  .meta({ id: 'WatchResult' });
export type WatchResult = z.output<typeof WatchResult>;

/** A code whose changes are told. */
export const WatchedCode = z.object({ code: z.string(), status: Standing, since: Instant }).meta({ id: 'WatchedCode' });
export type WatchedCode = z.output<typeof WatchedCode>;

/** What a delivery says: a code and how it stands, nobody's name. */
export const WebhookPayload = z
  .object({
    type: WebhookEventType,
    timestamp: Instant,
    data: z.object({
      code: z.string().nullable(),
      status: Standing.nullable(),
      reasonClass: ReasonClass.nullable(),
      replacedByCode: z.string().nullable(),
      /** Since when it stands so. */
      since: Instant.nullable(),
      /** Where the whole answer is. */
      answer: z.string().nullable(),
    }),
  })
  .meta({ id: 'WebhookPayload' });
export type WebhookPayload = z.output<typeof WebhookPayload>;

/** Why a try did not arrive. */
export const DeliveryFault = z.enum(['refused_address', 'unreachable', 'timeout', 'not_2xx', 'too_long']);
export type DeliveryFault = z.output<typeof DeliveryFault>;

/** One delivery in the log. */
export const WebhookDelivery = z
  .object({
    id: Id,
    type: WebhookEventType,
    code: z.string().nullable(),
    status: z.enum(['pending', 'delivered', 'failed']),
    attempts: z.int(),
    createdAt: Instant,
    lastAttemptAt: Instant.nullable(),
    nextAttemptAt: Instant.nullable(),
    /** The status of HTTP that the last try was answered with. */
    lastStatus: z.int().nullable(),
    lastFault: DeliveryFault.nullable(),
    payload: WebhookPayload,
  })
  .meta({ id: 'WebhookDelivery' });
export type WebhookDelivery = z.output<typeof WebhookDelivery>;

/** What the log is narrowed to. */
export const DeliveryQuery = PageQuery.extend({ status: z.enum(['pending', 'delivered', 'failed']).optional() });
export type DeliveryQuery = z.output<typeof DeliveryQuery>;
