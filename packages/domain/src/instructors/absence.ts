import { z } from 'zod';
import { Day, Id, text } from '../kernel/schemas.ts';

/** Days on which an instructor cannot teach, the first and the last of them included, and why. */
export const InstructorAbsence = z
  .object({ id: Id, instructorId: Id, from: Day, to: Day, reason: text(3, 200) })
  .meta({ id: 'InstructorAbsence' });
export type InstructorAbsence = z.output<typeof InstructorAbsence>;

/** Days on which an instructor will not teach; whoever plans sees the days, the centre and the instructor the reason too. */
export const NewAbsence = z
  .strictObject({ from: Day, to: Day, reason: text(3, 200) })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'period_reversed' });
export type NewAbsence = z.output<typeof NewAbsence>;
