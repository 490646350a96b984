import { z } from 'zod';
import { EnrolmentStatus } from '../cohorts/cohort-status.ts';
import { Day, Id, Instant, PageQuery } from '../kernel/schemas.ts';
import { Trade } from '../rooms/trade.ts';
import { Eligibility } from './selection-plan.ts';

/** Which open cohorts are asked for. */
export const OpenCohortQuery = PageQuery.pick({ q: true }).extend({
  region: z
    .string()
    .regex(/^\d{2}(\.\d{2})?$/)
    .optional(),
  trade: Trade.optional(),
});
export type OpenCohortQuery = z.output<typeof OpenCohortQuery>;

/** A cohort that takes applicants, for everybody to see. */
export const OpenCohort = z
  .object({
    id: Id,
    title: z.string(),
    curriculumTitle: z.string(),
    trade: Trade.nullable(),
    centreName: z.string(),
    place: z.string(),
    regionCode: z.string(),
    regionName: z.string(),
    contact: z.string().nullable(),
    startsOn: Day,
    endsOn: Day,
    lessonHours: z.int(),
    seatsLeft: z.int(),
    applicants: z.int(),
    eligibility: Eligibility,
  })
  .meta({ id: 'OpenCohort' });
export type OpenCohort = z.output<typeof OpenCohort>;

/** What is announced to everybody: the first parts of codes, and no names. */
export const AnnouncedResult = z
  .object({
    cohortId: Id,
    cohortTitle: z.string(),
    centreName: z.string(),
    centreContact: z.string().nullable(),
    startsOn: Day,
    endsOn: Day,
    announcedAt: Instant,
    selected: z.array(z.string()),
    /** In the order in which they move up. */
    waitlisted: z.array(z.string()),
  })
  .meta({ id: 'AnnouncedResult' });
export type AnnouncedResult = z.output<typeof AnnouncedResult>;

/** A nomination as its cooperative sees it. */
export const Nomination = z
  .object({
    enrolmentId: Id,
    number: z.string(),
    fullName: z.string(),
    cooperativeId: Id,
    cooperativeName: z.string(),
    cohortId: Id,
    cohortTitle: z.string(),
    startsOn: Day,
    status: EnrolmentStatus,
    appliedAt: Instant,
  })
  .meta({ id: 'Nomination' });
export type Nomination = z.output<typeof Nomination>;
