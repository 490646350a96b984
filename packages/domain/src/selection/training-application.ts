import { z } from 'zod';
import { CohortStatus, EnrolmentStatus } from '../cohorts/cohort-status.ts';
import { CooperativeRole } from '../cooperatives/cooperative.ts';
import { Day, Id, Instant, prose, text } from '../kernel/schemas.ts';
import { Guardian } from '../people/guardian.ts';
import { PersonInput } from '../people/person.ts';

/** How an application came in: from the public page, from somebody signed in, or from a cooperative. */
export const ApplicationChannel = z.enum(['public', 'account', 'nomination']);
export type ApplicationChannel = z.output<typeof ApplicationChannel>;

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

/** Asks for a code with which a forgotten PIN is replaced, sent to a contact that the application names. */
export const PinCodeWish = z.strictObject({ applicationCode: z.string().max(100), contact: text(3, 254) });
export type PinCodeWish = z.output<typeof PinCodeWish>;

/** The code that came, and the PIN from now on. */
export const PinCodeProof = PinCodeWish.extend({
  code: z.string().regex(/^\d{6}$/, 'pin_six_digits'),
  pin: z.string().regex(/^\d{6}$/, 'pin_six_digits'),
});
export type PinCodeProof = z.output<typeof PinCodeProof>;

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
