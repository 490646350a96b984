import { z } from 'zod';
import { Id, Instant, text } from '../kernel/schemas.ts';

/** The name a device gave itself. */
export const DeviceId = text(1, 64);

/** What a device says of itself whenever it sends: its clock, and how much more it still holds for the cohort. */
export const DeviceReport = {
  deviceId: DeviceId,
  /** The device's own clock as it sends; shown as skew, never trusted. */
  deviceNow: Instant,
  waiting: z.int().min(0).max(1_000_000).optional(),
};

/** What became of one statement that a device sent; the others do not depend on it. */
export const SyncOutcome = z.enum(['recorded', 'known', 'late', 'refused']);
export type SyncOutcome = z.output<typeof SyncOutcome>;

/** The answer to one statement that a device sent. */
export const SyncResult = z
  .object({
    eventId: Id,
    outcome: SyncOutcome,
    /** Why it was refused. */
    code: z.string().optional(),
    params: z.record(z.string(), z.unknown()).optional(),
    /** The case that a late statement opened or joined. */
    correctionId: Id.optional(),
  })
  .meta({ id: 'SyncResult' });
export type SyncResult = z.output<typeof SyncResult>;

/** What a statement says of where it comes from, in the sheet and in a case. */
export const Authorship = {
  eventId: Id,
  authorId: Id,
  authorName: z.string(),
  deviceId: z.string().nullable(),
  /** The device's clock when it was made, for information. */
  madeAt: Instant.nullable(),
  recordedAt: Instant,
};

/** Whole seconds that a device's clock runs ahead of the register's; negative when it runs behind. */
export function clockSkewSeconds(deviceNow: string, now: string): number {
  return Math.round((Date.parse(deviceNow) - Date.parse(now)) / 1000);
}
