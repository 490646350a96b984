import { z } from 'zod';
import { Id, Instant, text } from '../kernel/schemas.ts';

/** What stands on an answer sheet for one question: a letter, nothing, or something that nobody can read. */
export const KeyedMark = z.string().regex(/^[A-F?]?$/);

/** A sheet as one person read it: the marks in the order of the form, and which of two readings it is. */
export const Keying = z
  .object({
    round: z.enum(['first', 'second', 'settled']),
    marks: z.array(z.string()),
    byId: Id,
    byName: z.string(),
    at: Instant,
    reason: z.string().nullable(),
  })
  .meta({ id: 'Keying' });
export type Keying = z.output<typeof Keying>;

/** A sheet to be keyed; the letters of its questions to choose, in their order. */
export const NewKeying = z.strictObject({ marks: z.array(KeyedMark).max(300) });
export type NewKeying = z.output<typeof NewKeying>;

/** The third look at a sheet that was read in two ways. */
export const KeyingSettlement = NewKeying.extend({ reason: text(3, 500) });
export type KeyingSettlement = z.output<typeof KeyingSettlement>;

/** Where the keying of a sheet stands; what others read is shown only once both have read it. */
export const KeyingStanding = z
  .object({
    paperId: Id,
    candidateName: z.string(),
    form: z.string(),
    /** How many letters each question offers, in the order of the form. */
    questions: z.array(z.int()),
    step: z.enum(['first', 'second', 'differs', 'done']),
    /** The places, from 0, at which two people read different things. */
    differences: z.array(z.int()),
    readings: z.array(Keying),
  })
  .meta({ id: 'KeyingStanding' });
export type KeyingStanding = z.output<typeof KeyingStanding>;
