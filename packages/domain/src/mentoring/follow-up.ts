import { z } from 'zod';
import { Day, Id } from '../kernel/schemas.ts';

/** How a follow-up stands on a day. */
export const FollowUpState = z.enum(['done', 'overdue', 'due', 'ahead']);
/** How a follow-up stands on a day. */
export type FollowUpState = z.output<typeof FollowUpState>;

/** A follow-up visit so many months after mentoring began. */
export const FollowUp = z
  .object({ months: z.int().min(1), dueOn: Day, state: FollowUpState, visitId: Id.nullable() })
  .meta({ id: 'FollowUp' });
export type FollowUp = z.output<typeof FollowUp>;
