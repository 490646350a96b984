import { z } from 'zod';
import { Id, Instant, prose } from '../kernel/schemas.ts';
import { ExcuseStatus } from './excuse-status.ts';

/** A trainee asks to be excused from a session; a photo of the letter may follow. */
export const NewExcuse = z.strictObject({ sessionId: Id, reason: prose(1000).pipe(z.string().min(5)) });
export type NewExcuse = z.output<typeof NewExcuse>;

/** An excuse as its trainee and the staff see it. */
export const Excuse = z
  .object({
    id: Id,
    cohortId: Id,
    sessionId: Id,
    sessionStartsAt: Instant,
    enrolmentId: Id,
    fullName: z.string(),
    reason: z.string(),
    hasFile: z.boolean(),
    status: ExcuseStatus,
    askedAt: Instant,
    decidedAt: Instant.nullable(),
    decidedByName: z.string().nullable(),
    /** What the instructor answered. */
    answer: z.string().nullable(),
  })
  .meta({ id: 'Excuse' });
export type Excuse = z.output<typeof Excuse>;

/** What is decided over an excuse; declining needs words for the trainee. */
export const ExcuseDecision = z.strictObject({
  event: z.enum(['accept', 'decline']),
  answer: prose(500)
    .nullish()
    .transform((answer) => answer || null),
});
export type ExcuseDecision = z.output<typeof ExcuseDecision>;
