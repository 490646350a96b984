import { z } from 'zod';
import { Id, Instant, PageQuery } from '../kernel/schemas.ts';
import { notificationKindNames } from './notification-kinds.ts';

const NotificationKindSchema = z.enum(notificationKindNames);

/** One thing that somebody was told. */
export const Notification = z
  .object({
    id: Id,
    kind: NotificationKindSchema,
    /** Whose act it was; null where it came from the public or the clock. */
    byName: z.string().nullable(),
    /** Of how many things it tells; null where it is one. */
    count: z.int().nullable(),
    /** The address that it leads to, below the origin. */
    path: z.string(),
    at: Instant,
    readAt: Instant.nullable(),
  })
  .meta({ id: 'Notification' });
export type Notification = z.output<typeof Notification>;

/** How a person's notifications are asked for: newest first. */
export const NotificationQuery = PageQuery.omit({ q: true }).extend({ unread: z.stringbool().optional() });
export type NotificationQuery = z.output<typeof NotificationQuery>;

/** How many wait to be read. */
export const UnreadNotifications = z.object({ unread: z.int() }).meta({ id: 'UnreadNotifications' });

/** Which of them were read: some, or all that came up to one. */
export const ReadNotifications = z.union([
  z.strictObject({ ids: z.array(Id).min(1).max(200) }),
  z.strictObject({ upTo: Instant }),
]);
export type ReadNotifications = z.output<typeof ReadNotifications>;

const wish = z.strictObject({ kind: NotificationKindSchema, inProduct: z.boolean(), email: z.boolean() });

/** How a person wants to be told. */
export const NotificationSettings = z
  .object({
    /** The language of the letters. */
    locale: z.enum(['id', 'en']),
    /** Where letters go; null where the account has no address. */
    email: z.string().nullable(),
    /** Whether this deployment sends letters at all. */
    sendsEmail: z.boolean(),
    kinds: z.array(wish.extend({ legal: z.boolean() })),
  })
  .meta({ id: 'NotificationSettings' });
export type NotificationSettings = z.output<typeof NotificationSettings>;

/** A change of how a person wants to be told; a kind that is not named stays as it is. */
export const NotificationSettingsChange = z.strictObject({
  locale: z.enum(['id', 'en']).optional(),
  kinds: z.array(wish).max(100).default([]),
});
export type NotificationSettingsChange = z.output<typeof NotificationSettingsChange>;
