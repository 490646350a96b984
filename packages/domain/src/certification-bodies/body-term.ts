import { z } from 'zod';
import { Day, Id } from '../kernel/schemas.ts';

/** What of a certification body ends on a day: its licence, or the certificate (MET) of one of its assessors. */
export const BodyTerm = z
  .object({
    kind: z.enum(['licence', 'met']),
    /** The licence, or the assessor. */
    id: Id,
    bodyId: Id,
    bodyName: z.string(),
    /** The assessor's; null of a licence. */
    fullName: z.string().nullable(),
    number: z.string(),
    validFrom: Day,
    /** The last day, with the letter of BNSP that lifts a lapse. */
    validUntil: Day,
  })
  .meta({ id: 'BodyTerm' });
/** What of a certification body ends on a day. */
export type BodyTerm = z.output<typeof BodyTerm>;
