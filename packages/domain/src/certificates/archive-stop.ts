import { z } from 'zod';
import { Instant } from '../kernel/schemas.ts';

/** Why the signature of a certificate cannot be archived: a certificate that it rests on is not good by the word of who issued it. */
export const ArchiveStop = z
  .object({
    said: z.enum(['revoked', 'unknown']),
    /** The name in that certificate. */
    subject: z.string(),
    /** Since when it is revoked, where it is. */
    since: Instant.nullable(),
    /** Where that was said. */
    source: z.string(),
    /** Since when the archive stands still; it asks again each night. */
    stoppedAt: Instant,
  })
  .meta({ id: 'ArchiveStop' });
export type ArchiveStop = z.output<typeof ArchiveStop>;
