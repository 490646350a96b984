import { z } from 'zod';
import { Id, Instant } from '../kernel/schemas.ts';

/** Why a completed cohort was opened again, by whom, who closed it, and what followed for results and certificates. */
export const Amendment = z
  .object({
    id: Id,
    reason: z.string(),
    openedByName: z.string(),
    openedAt: Instant,
    closedByName: z.string().nullable(),
    closedAt: Instant.nullable(),
    passed: z.int(),
    notPassed: z.int(),
    /** Replacements and revocations that were asked for; a second person decides each. */
    certificateCases: z.int(),
  })
  .meta({ id: 'Amendment' });
export type Amendment = z.output<typeof Amendment>;
