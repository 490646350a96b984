import { z } from 'zod';
import { Id } from '../kernel/schemas.ts';

/**
 * How somebody stands towards the minimum of attendance when the sessions still to come are counted: `reached` already,
 * `on_track`, `close` (one more missed session and it is out of reach), or `out_of_reach`.
 */
export const AttendanceStanding = z.enum(['reached', 'on_track', 'close', 'out_of_reach']);
export type AttendanceStanding = z.output<typeof AttendanceStanding>;

/** What a trainee can still reach. */
export const AttendanceOutlook = z
  .object({
    enrolmentId: Id,
    standing: AttendanceStanding,
    /** Of all planned minutes, whole percent attended so far. */
    percentSoFar: z.int(),
    /** The same if the trainee misses nothing any more, make-up sessions that are planned included. */
    percentAtBest: z.int(),
    /** Sessions missed so far that no planned make-up session can repair. */
    missed: z.int(),
  })
  .meta({ id: 'AttendanceOutlook' });
export type AttendanceOutlook = z.output<typeof AttendanceOutlook>;

/** The outlook with the names, those in danger first. */
export const AttendanceWarnings = z
  .object({
    minimumPercent: z.number(),
    items: z.array(AttendanceOutlook.extend({ fullName: z.string() })),
  })
  .meta({ id: 'AttendanceWarnings' });
export type AttendanceWarnings = z.output<typeof AttendanceWarnings>;

/** A cohort at work in which somebody is close to the minimum or cannot reach it any more. */
export const CohortInDanger = z
  .object({ cohortId: Id, title: z.string(), close: z.int(), outOfReach: z.int() })
  .meta({ id: 'CohortInDanger' });
export type CohortInDanger = z.output<typeof CohortInDanger>;
