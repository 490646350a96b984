import { z } from 'zod';
import { Day, Instant } from '../kernel/schemas.ts';
import { StepCopy, Words } from './copied.ts';
import { AccountCopy } from './copied-account.ts';
import { AppealCopy, ApplicationCopy } from './copied-application.ts';
import { CertificateCopy } from './copied-certificate.ts';
import { SittingCopy } from './copied-sitting.ts';
import {
  BreachNoticeCopy,
  ClaimCardCopy,
  DeclaredTieCopy,
  MentoringCopy,
  MergeCopy,
  SignInCopy,
} from './copied-standing.ts';
import { EnrolmentCopy } from './copied-training.ts';
import { VoucherCopy } from './copied-voucher.ts';
import { WorkCopy } from './copied-work.ts';
import { DataRequestKind, DataRequestStatus } from './data-request-status.ts';
import { Erasure } from './erasure.ts';

/** What of somebody's data was looked at by others. */
export const LookedAt = z.enum(['nik', 'record', 'excuse', 'evidence', 'test', 'proof']);
export type LookedAt = z.output<typeof LookedAt>;

const Look = z.object({ at: Instant, byName: Words, reason: Words, what: LookedAt });

/** What was asked about the own data, and what was done about it. */
const Requested = z.object({
  kind: DataRequestKind,
  status: DataRequestStatus,
  issuer: z.string(),
  receivedAt: Instant,
  dueAt: Instant,
  closedAt: Instant.nullable(),
  printedName: Words,
  correctName: Words,
  cause: Words,
  evidence: Words,
  reason: Words,
  answer: Words,
  /** How many files of proof are kept with it. */
  evidenceFiles: z.int(),
  /** Of an erasure whose list was put before a second person. */
  erasure: Erasure.nullable(),
  steps: z.array(StepCopy),
  replacements: z.array(z.object({ number: Words, status: z.string() })),
});

/** Everything that centres hold about somebody, as far as the way the reader came in opens it. */
export const PersonRecord = z
  .object({
    asOf: Instant,
    person: z.object({
      fullName: z.string(),
      identityKind: z.string(),
      identityLast4: Words,
      identityReason: Words,
      birthDate: z.string(),
      recordedAt: Instant,
      /** On what they stood without a document, as each centre and body was told. */
      vouchers: z.array(VoucherCopy),
    }),
    enrolments: z.array(EnrolmentCopy),
    /** Without the holder's own links and whom others asked about it, which nobody but the holder reads. */
    certificates: z.array(CertificateCopy.omit({ shareLinks: true, birthDateChecks: true, watchedBy: true })),
    /** How the person may be reached, and when a code to sign in was sent there. */
    contacts: z.array(
      z.object({
        centre: z.string(),
        kind: z.string(),
        masked: z.string(),
        verifiedAt: Instant,
        verifiedByName: z.string(),
        withdrawnAt: Instant.nullable(),
        codes: z.array(z.object({ sentAt: Instant, usedAt: Instant.nullable(), failedTries: z.int() })),
      }),
    ),
    excuses: z.array(
      z.object({
        startsAt: Instant,
        reason: z.string(),
        status: z.string(),
        answer: Words,
        decidedByName: Words,
        hasFile: z.boolean(),
      }),
    ),
    /** At which centres a photo lies, since when by consent, and whether it may be printed. */
    photos: z.array(
      z.object({ centre: z.string(), consentAt: Instant, forCertificate: z.boolean(), addedByName: z.string() }),
    ),
    /** Who looked at the whole number of the document, at this record, or at a file, when and why. */
    identityLooks: z.array(Look),
    requests: z.array(Requested),
  })
  .meta({ id: 'PersonRecord' });
export type PersonRecord = z.output<typeof PersonRecord>;

/** Everything that is held about somebody, for that person alone (UU 27/2022): as far as the way they came in opens it. */
export const PersonalData = PersonRecord.extend({
  /** Null of staff who are no person of the register. */
  person: PersonRecord.shape.person.nullable(),
  certificates: z.array(CertificateCopy),
  applications: z.array(ApplicationCopy),
  sittings: z.array(SittingCopy),
  appeals: z.array(AppealCopy),
  declaredTies: z.array(DeclaredTieCopy),
  mentoring: MentoringCopy,
  claimCards: z.array(ClaimCardCopy),
  signIns: z.array(SignInCopy),
  /** Notices that the own data had been part of a breach. */
  breachNotices: z.array(BreachNoticeCopy),
  /** Offices in cooperatives; empty where a claim card opens less than everything that is held. */
  offices: z.array(
    z.object({ cooperative: z.string(), fullName: z.string(), role: z.string(), since: Day.nullable() }),
  ),
  /** Empty where a claim card opens less than everything that is held. */
  merges: z.array(MergeCopy),
  /** Null where there is none, and where a claim card opened this and the account is one of staff. */
  account: AccountCopy.nullable(),
  /** What the person does as staff, which no claim card opens. */
  work: WorkCopy.nullable(),
}).meta({ id: 'PersonalData' });
export type PersonalData = z.output<typeof PersonalData>;
