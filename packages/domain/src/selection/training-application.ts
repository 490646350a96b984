import { z } from 'zod';
import { CohortStatus, EnrolmentStatus } from '../cohorts/cohort-status.ts';
import { CooperativeRole } from '../cooperatives/cooperative.ts';
import { Day, Id, Instant, PageQuery, prose, text } from '../kernel/schemas.ts';
import { PersonInput } from '../people/person.ts';
import { Eligibility } from './selection-plan.ts';

/** How an application came in: from the public page, from somebody signed in, or from a cooperative. */
export const ApplicationChannel = z.enum(['public', 'account', 'nomination']);
export type ApplicationChannel = z.output<typeof ApplicationChannel>;

/** Whoever consents for an applicant under age. */
export const Guardian = z.strictObject({ fullName: text(1, 100), phone: text(5, 30).nullish() });
export type Guardian = z.output<typeof Guardian>;

const common = {
  person: PersonInput,
  cooperativeRole: CooperativeRole.nullish(),
  motivation: prose(1000).nullish(),
  guardian: Guardian.nullish(),
  /** The consent to the processing of these data for this selection. */
  consent: z.literal(true),
};

/** What somebody without an account sends to apply for a cohort; the PIN opens the application again with its code. */
export const NewTrainingApplication = z.strictObject({
  ...common,
  /** The cooperative as the applicant calls it; the centre finds it in the register. */
  cooperativeText: text(2, 150).nullish(),
  pin: z.string().regex(/^\d{6}$/, 'pin_six_digits'),
});
export type NewTrainingApplication = z.output<typeof NewTrainingApplication>;

/** Whom a cooperative nominates for a cohort. */
export const NewNomination = z.strictObject({ cooperativeId: Id, ...common });
export type NewNomination = z.output<typeof NewNomination>;

/** What somebody who applied takes home: the code is told this once, its first part is public. */
export const ApplicationCard = z
  .object({
    enrolmentId: Id,
    applicationCode: z.string(),
    number: z.string(),
    fullName: z.string(),
    cohortTitle: z.string(),
    status: EnrolmentStatus,
  })
  .meta({ id: 'ApplicationCard' });
export type ApplicationCard = z.output<typeof ApplicationCard>;

/** The card and the PIN with which an applicant comes back. */
export const ApplicationKey = z.strictObject({
  applicationCode: z.string().max(100),
  pin: z.string().regex(/^\d{6}$/, 'pin_six_digits'),
});
export type ApplicationKey = z.output<typeof ApplicationKey>;

/** What an applicant answers: yes to the seat, or no to the cohort. */
export const ApplicantAnswer = z.enum(['confirm', 'withdraw']);
export type ApplicantAnswer = z.output<typeof ApplicantAnswer>;

/** Why an application stands as it does. */
export const ApplicationReason = z.enum([
  'within_seats',
  'beyond_seats',
  'below_pass_mark',
  'moved_up',
  'not_eligible',
  'not_confirmed',
  'seats_gone',
]);
export type ApplicationReason = z.output<typeof ApplicationReason>;

/** An application as whoever made it sees it. */
export const ApplicationState = z
  .object({
    enrolmentId: Id,
    number: z.string(),
    fullName: z.string(),
    cohortId: Id,
    cohortTitle: z.string(),
    cohortStatus: CohortStatus,
    centreName: z.string(),
    centreContact: z.string().nullable(),
    startsOn: Day,
    endsOn: Day,
    status: EnrolmentStatus,
    appliedAt: Instant,
    reason: ApplicationReason.nullable(),
    /** What the centre wrote beside the reason. */
    note: z.string().nullable(),
    rank: z.int().nullable(),
    total: z.number().nullable(),
    /** How many wait before; 0 is the next. */
    waitingBefore: z.int().nullable(),
    confirmBy: Instant.nullable(),
    answers: z.array(ApplicantAnswer),
  })
  .meta({ id: 'ApplicationState' });
export type ApplicationState = z.output<typeof ApplicationState>;

/** Which open cohorts are asked for. */
export const OpenCohortQuery = PageQuery.pick({ q: true }).extend({
  region: z
    .string()
    .regex(/^\d{2}(\.\d{2})?$/)
    .optional(),
});
export type OpenCohortQuery = z.output<typeof OpenCohortQuery>;

/** A cohort that takes applicants, for everybody to see. */
export const OpenCohort = z
  .object({
    id: Id,
    title: z.string(),
    curriculumTitle: z.string(),
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
