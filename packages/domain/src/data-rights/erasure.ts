import { z } from 'zod';
import { Id, Instant, prose } from '../kernel/schemas.ts';
import { ErasureLine } from '../retention/retention.ts';

/** Asks a centre or a certification body to erase what it holds of the caller (UU 27/2022 art. 8, 43). */
export const NewErasure = z.strictObject({ issuerId: Id });
export type NewErasure = z.output<typeof NewErasure>;

/** The same for somebody who asked at the office, with how they asked. */
export const NewErasureFor = z.strictObject({ note: prose(1000).pipe(z.string().min(5)) });
export type NewErasureFor = z.output<typeof NewErasureFor>;

/** What would go and what the law keeps, as of now; the hash names exactly this list. */
export const ErasureList = z.object({ lines: z.array(ErasureLine), hash: z.string() }).meta({ id: 'ErasureList' });
export type ErasureList = z.output<typeof ErasureList>;

/** What whoever asked reads of the erasure: what went, what stayed and why; before that, what would. */
export const Erasure = z.object({
  lines: z.array(ErasureLine),
  drawnAt: Instant,
  drawnByName: z.string(),
  erasedAt: Instant.nullable(),
});
export type Erasure = z.output<typeof Erasure>;
