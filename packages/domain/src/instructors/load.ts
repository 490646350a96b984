import { z } from 'zod';
import { Day, Id } from '../kernel/schemas.ts';

const period = { startsOn: Day, lessonHours: z.number(), over: z.boolean() };

/** Lesson hours that an instructor may teach at most, by the policy in force. */
export const LoadLimits = z.object({ week: z.number(), month: z.number(), year: z.number() });
export type LoadLimits = z.output<typeof LoadLimits>;

/** Lesson hours of an instructor in a year, week by week (from Monday) and month by month, against the limits. */
export const InstructorLoad = z
  .object({
    year: z.int(),
    lessonHours: z.number(),
    over: z.boolean(),
    weeks: z.array(z.object(period)),
    months: z.array(z.object(period)),
    limits: LoadLimits,
  })
  .meta({ id: 'InstructorLoad' });
export type InstructorLoad = z.output<typeof InstructorLoad>;

/** A week of one instructor as the roster shows it; why days are not available stays with the instructor and the centre. */
export const RosterWeek = z.object({ ...period, absentDays: z.array(Day) });
export type RosterWeek = z.output<typeof RosterWeek>;

/** The instructors of a centre, week by week. */
export const InstructorRoster = z
  .object({
    limits: LoadLimits,
    items: z.array(z.object({ instructorId: Id, fullName: z.string(), weeks: z.array(RosterWeek) })),
  })
  .meta({ id: 'InstructorRoster' });
export type InstructorRoster = z.output<typeof InstructorRoster>;
