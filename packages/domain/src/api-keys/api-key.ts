import { z } from 'zod';
import { Day, Id, Instant, PageQuery, text } from '../kernel/schemas.ts';

/** What the system of an employer may do with its key: check, and be told of changes. It never does anything else. */
export const ApiKeyScope = z.enum(['verify', 'watch']);
export type ApiKeyScope = z.output<typeof ApiKeyScope>;

/** How much a key may ask for. */
export const RateClass = z.enum(['standard', 'large']);
export type RateClass = z.output<typeof RateClass>;

/** Whether a key opens anything on a day; derived, never stored. */
export const ApiKeyStanding = z.enum(['active', 'expired', 'revoked']);
export type ApiKeyStanding = z.output<typeof ApiKeyStanding>;

/** A key of an employer's system as administrators see it; the secret itself is shown once and never stored. */
export const ApiKey = z
  .object({
    id: Id,
    organisation: z.string(),
    name: z.string(),
    contactName: z.string(),
    contactEmail: z.string(),
    scopes: z.array(ApiKeyScope),
    rateClass: RateClass,
    expiresOn: Day,
    standing: ApiKeyStanding,
    /** The last symbols of the secret, by which two keys are told apart. */
    hint: z.string(),
    createdAt: Instant,
    lastUsedAt: Instant.nullable(),
    revokedAt: Instant.nullable(),
    /** Whether it is told of changes, or no longer because its receiver was silent for days. */
    webhook: z.enum(['active', 'disabled']).nullable(),
  })
  .meta({ id: 'ApiKey' });
export type ApiKey = z.output<typeof ApiKey>;

/** What is asked of a new key. */
export const NewApiKey = z.strictObject({
  organisation: text(2, 120),
  name: text(2, 80),
  contactName: text(2, 100),
  contactEmail: z.email().max(254).toLowerCase(),
  scopes: z.array(ApiKeyScope).min(1).max(2),
  rateClass: RateClass,
  expiresOn: Day,
});
export type NewApiKey = z.output<typeof NewApiKey>;

/** A new key with its secret, told this once. */
export const MadeApiKey = z.object({ id: Id, key: z.string() }).meta({ id: 'MadeApiKey' });
export type MadeApiKey = z.output<typeof MadeApiKey>;

/** What a key is told about itself. */
export const OwnApiKey = z
  .object({
    id: Id,
    organisation: z.string(),
    name: z.string(),
    scopes: z.array(ApiKeyScope),
    rateClass: RateClass,
    expiresOn: Day,
    /** Rows that may be checked within a window of so many seconds; a file counts several. */
    allowance: z.object({ rows: z.int(), seconds: z.int(), rowsPerFile: z.int() }),
  })
  .meta({ id: 'OwnApiKey' });
export type OwnApiKey = z.output<typeof OwnApiKey>;

/** What a list of keys is narrowed to. */
export const ApiKeyQuery = PageQuery.extend({
  standing: ApiKeyStanding.optional(),
  webhook: z.enum(['active', 'disabled']).optional(),
});
export type ApiKeyQuery = z.output<typeof ApiKeyQuery>;
