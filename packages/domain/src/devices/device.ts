import { z } from 'zod';
import { Id, Instant, text } from '../kernel/schemas.ts';

/** A device that somebody prepared for working on a cohort without a connection (rule 25). */
export const Device = z
  .object({
    deviceId: z.string(),
    label: z.string(),
    accountId: Id,
    accountName: z.string(),
    preparedAt: Instant,
    lastHeardAt: Instant,
    /** How much it still held for this cohort when it was last heard. */
    waiting: z.int().min(0),
    /** How far its clock ran ahead; negative when behind. */
    clockSkewSeconds: z.int(),
    /** It may still hold work: something waited, or it was not heard from since that mattered. */
    unheard: z.boolean(),
  })
  .meta({ id: 'Device' });
export type Device = z.output<typeof Device>;

/** What a device says when it is prepared. */
export const DevicePreparation = z.strictObject({ label: text(1, 80), deviceNow: Instant });
export type DevicePreparation = z.output<typeof DevicePreparation>;

/** The key, 32 random bytes in base64url, with which an account opens its own store on a device after a forgotten PIN. */
export const DeviceKey = z.object({ key: z.string().length(43) }).meta({ id: 'DeviceKey' });
export type DeviceKey = z.output<typeof DeviceKey>;
