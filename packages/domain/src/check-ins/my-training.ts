import { z } from 'zod';
import { AttendanceStatus } from '../attendance/attendance.ts';
import { AttendanceStanding } from '../attendance/attendance-outlook.ts';
import { Day, Id, Instant } from '../kernel/schemas.ts';
import { ExcuseStatus } from './excuse-status.ts';

/** A session of one's own training, as the trainee sees it. */
export const MySession = z.object({
  id: Id,
  startsAt: Instant,
  endsAt: Instant,
  place: z.string().nullable(),
  topic: z.string().nullable(),
  /** What is noted of the trainee; null where nothing is, or where two people contradict each other. */
  status: AttendanceStatus.nullable(),
  excuse: z.object({ id: Id, status: ExcuseStatus, answer: z.string().nullable() }).nullable(),
  mayCheckIn: z.boolean(),
  mayAskExcuse: z.boolean(),
});
export type MySession = z.output<typeof MySession>;

/** A training that somebody is in now, with the own attendance. */
export const MyTraining = z
  .object({
    enrolmentId: Id,
    cohortTitle: z.string(),
    centreName: z.string(),
    startsOn: Day,
    endsOn: Day,
    minimumPercent: z.number(),
    standing: AttendanceStanding,
    percentSoFar: z.int(),
    sessions: z.array(MySession),
  })
  .meta({ id: 'MyTraining' });
export type MyTraining = z.output<typeof MyTraining>;
