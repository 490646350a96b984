import { z } from 'zod';
import { CooperativeRole } from '../cooperatives/cooperative.ts';
import { Id, Instant, prose, Version } from '../kernel/schemas.ts';
import { Guardian, GuardianConsent } from '../people/guardian.ts';
import { CooperativeTie, PersonInput, PersonView } from '../people/person.ts';
import { NamedVoucher } from '../people/voucher.ts';
import { EnrolmentStatus } from './cohort-status.ts';

const warningCodes = z.enum([
  'nik_birth_date_mismatch',
  'nik_region_unknown',
  'nik_sex_mismatch',
  'no_nik',
  'birth_year_only',
  'merge_case_opened',
  'overlapping_cohort',
  'overlapping_sessions',
  'population_differs',
]);

/** A person's place in a cohort. */
export const Enrolment = z
  .object({
    id: Id,
    cohortId: Id,
    personId: Id,
    /** Place in the list, counted from 1, kept for ever. */
    rosterNumber: z.int(),
    status: EnrolmentStatus,
    person: PersonView,
    cooperativeId: Id.nullable(),
    cooperativeName: z.string().nullable(),
    cooperativeRole: CooperativeRole.nullable(),
    hasClaimCard: z.boolean(),
    /** The consent of a guardian, for somebody who was under age when it was recorded. */
    guardian: GuardianConsent.nullable(),
    /** Whether they may be under age today and nobody's consent is recorded. */
    lacksGuardian: z.boolean(),
    /** The voucher that this centre keeps; of somebody who showed a NIK since, the one before it. */
    voucher: NamedVoucher.nullable(),
    /** Whether they stand on neither a document nor a named voucher. */
    lacksVoucher: z.boolean(),
    warnings: z.array(warningCodes),
    createdAt: Instant,
    version: Version,
  })
  .meta({ id: 'Enrolment' });
export type Enrolment = z.output<typeof Enrolment>;

/** Who is to be enrolled; for somebody under age, with the guardian who consents. */
export const NewEnrolment = z.strictObject({ person: PersonInput, ...CooperativeTie, guardian: Guardian.nullish() });
export type NewEnrolment = z.output<typeof NewEnrolment>;

/** The consent of a guardian, recorded for somebody who is on the list already. */
export const GuardianRecord = z.strictObject({ version: Version, guardian: Guardian });
export type GuardianRecord = z.output<typeof GuardianRecord>;

/** Leaving a cohort: by the trainee's wish or by the centre, with a reason. */
export const EnrolmentExit = z.strictObject({
  event: z.enum(['withdraw', 'dismiss']),
  version: Version,
  reason: prose(500).pipe(z.string().min(5)),
});
export type EnrolmentExit = z.output<typeof EnrolmentExit>;

/** One row of an import that was refused, or its warning: where it stands and what to do. */
export const ImportIssue = z.object({
  /** Row as the spreadsheet counts it, the heading being row 1. */
  row: z.int(),
  column: z.string(),
  code: z.string(),
  message: z.string(),
});
export type ImportIssue = z.output<typeof ImportIssue>;

/** What an import did, or would do when it was a dry run. */
export const ImportResult = z
  .object({
    dryRun: z.boolean(),
    accepted: z.int(),
    rejected: z.array(ImportIssue),
    warnings: z.array(ImportIssue),
  })
  .meta({ id: 'ImportResult' });
export type ImportResult = z.output<typeof ImportResult>;
