import { z } from 'zod';
import { Day, Id } from '../kernel/schemas.ts';

/** How many candidates an assessor has on one day. */
export const AssessorDay = z.object({
  day: Day,
  candidates: z.int(),
  /** Whether the day takes no more: the ratio is reached (rule 11). */
  full: z.boolean(),
});
/** How many candidates an assessor has on one day. */
export type AssessorDay = z.output<typeof AssessorDay>;

/** What lies before an assessor from today on, against how many candidates a day there may be (rule 11). */
export const AssessorLoad = z
  .object({
    assessorId: Id,
    /** How many candidates a day at most: the assessor's own number, or that of the policy. */
    most: z.int(),
    candidates: z.int(),
    days: z.array(AssessorDay),
  })
  .meta({ id: 'AssessorLoad' });
/** What lies before an assessor from today on. */
export type AssessorLoad = z.output<typeof AssessorLoad>;
