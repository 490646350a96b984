import { z } from 'zod';
import { Day, Id, Instant, text } from '../kernel/schemas.ts';

/** What somebody with the link gets: the register's answer, or the answer and the signed file. */
export const ShareExtent = z.enum(['answer', 'answer_and_file']);
export type ShareExtent = z.output<typeof ShareExtent>;

/** How many days a link may live. */
export const shareDays = [1, 7, 30, 90] as const;

/** What a holder asks of a new link; the label is for the holder's own memory and shown to nobody else. */
export const NewShareLink = z.strictObject({
  extent: ShareExtent,
  days: z.union([z.literal(1), z.literal(7), z.literal(30), z.literal(90)]),
  label: text(1, 60).nullish(),
});
export type NewShareLink = z.output<typeof NewShareLink>;

/** Where a link stands; expiry is derived from the clock, never stored. */
export const ShareState = z.enum(['open', 'expired', 'withdrawn']);
export type ShareState = z.output<typeof ShareState>;

/** How often a link was looked at and its file fetched on one day; no names, no addresses. */
export const ShareLookDay = z.object({ day: Day, looks: z.int(), files: z.int() });
export type ShareLookDay = z.output<typeof ShareLookDay>;

/** A link as its holder sees it. */
export const ShareLink = z
  .object({
    id: Id,
    certificateId: Id,
    label: z.string().nullable(),
    extent: ShareExtent,
    state: ShareState,
    /** The address on the own origin, `/s/…`; null once it leads nowhere any more. */
    path: z.string().nullable(),
    createdAt: Instant,
    expiresAt: Instant,
    withdrawnAt: Instant.nullable(),
    days: z.array(ShareLookDay),
  })
  .meta({ id: 'ShareLink' });
export type ShareLink = z.output<typeof ShareLink>;
