import { z } from 'zod';
import { Day, Id, text } from '../kernel/schemas.ts';

/** Days on which an instructor cannot teach, the first and the last of them included, and why. */
export const InstructorAbsence = z
  .object({ id: Id, instructorId: Id, from: Day, to: Day, reason: text(3, 200) })
  .meta({ id: 'InstructorAbsence' });
export type InstructorAbsence = z.output<typeof InstructorAbsence>;
