import { z } from 'zod';
import { Day, Id, text, Version } from '../kernel/schemas.ts';
import { ActivityEvent, ActivityStatus } from './activity-status.ts';

/** How an instructor develops: training of trainers, more of a trade, or work in a business of it. */
export const ActivityKind = z.enum(['tot', 'upskilling', 'industry_placement']);
export type ActivityKind = z.output<typeof ActivityKind>;

/** Lesson hours of one activity, to a tenth. */
const hours = z.number().min(0.5).max(2000).multipleOf(0.1);

/** One activity of an instructor's development plan, planned or done. */
export const InstructorActivity = z
  .object({
    id: Id,
    instructorId: Id,
    kind: ActivityKind,
    title: z.string(),
    provider: z.string().nullable(),
    startsOn: Day,
    endsOn: Day,
    /** Lesson hours: as planned, and once it is done as they were. */
    hours: z.number(),
    status: ActivityStatus,
    /** The file that shows that it was done, or null. */
    evidenceId: Id.nullable(),
    version: Version,
  })
  .meta({ id: 'InstructorActivity' });
export type InstructorActivity = z.output<typeof InstructorActivity>;

/** An activity that an instructor or the centre plans. */
export const NewActivity = z
  .strictObject({
    kind: ActivityKind,
    title: text(3, 200),
    provider: text(2, 150).nullish(),
    startsOn: Day,
    endsOn: Day,
    hours,
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { path: ['endsOn'], message: 'period_reversed' });
export type NewActivity = z.output<typeof NewActivity>;

/** An activity is settled or planned again; what was done carries its hours and the file that shows it. */
export const ActivityStep = z.strictObject({
  event: ActivityEvent,
  version: Version,
  hours: hours.nullish(),
  evidenceId: Id.nullish(),
});
export type ActivityStep = z.output<typeof ActivityStep>;
