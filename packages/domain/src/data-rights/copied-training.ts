import { z } from 'zod';
import { Day, Instant } from '../kernel/schemas.ts';
import { GuardianConsent } from '../people/guardian.ts';
import { Words, Written } from './copied.ts';

/** How a seat in a training was asked for, and what the centre found and said. */
export const TrainingApplicationCopy = z.object({
  number: z.string(),
  channel: z.string(),
  nominatedBy: Words,
  appliedAt: Instant,
  consentedAt: Instant.nullable(),
  motivation: Words,
  cooperative: Words,
  documentsSeen: z.array(z.string()),
  verifiedAt: Instant.nullable(),
  note: Words,
  reason: Words,
  total: z.number().nullable(),
  rank: z.int().nullable(),
  waitlistPlace: z.int().nullable(),
  offeredAt: Instant.nullable(),
  confirmBy: Instant.nullable(),
  confirmedAt: Instant.nullable(),
  forgottenAt: Instant.nullable(),
  /** What each criterion of the selection was given; empty before the selection is announced. */
  scores: z.array(z.object({ criterion: z.string(), score: z.number(), scoredAt: Instant })),
  /** When a code for a forgotten PIN was asked for, and whether it was used. */
  pinCodes: z.array(z.object({ channel: z.string(), askedAt: Instant, usedAt: Instant.nullable() })),
});
export type TrainingApplicationCopy = z.output<typeof TrainingApplicationCopy>;

const Attended = z.object({ startsAt: Instant, status: z.string(), note: Words });

/** A judgement of a unit as it was made; those that a later one superseded and those that came late stay. */
const Judged = z.object({
  unit: z.string(),
  judgement: Words,
  score: z.number().nullable(),
  note: Words,
  reason: Words,
  late: z.boolean(),
  byName: z.string(),
  at: Instant,
});

/** A list of certificates that a person stood on, and who stood for it. */
const Listed = z.object({
  kind: z.string(),
  status: z.string(),
  attendancePercent: z.number().nullable(),
  requestedByName: z.string(),
  requestedAt: Instant,
  approvedByName: Words,
  approvedAt: Instant.nullable(),
  doneAt: Instant.nullable(),
});

/** What is held about somebody in one cohort. */
export const EnrolmentCopy = z
  .object({
    centre: z.string(),
    cohort: z.string(),
    startsOn: Day,
    endsOn: Day,
    status: z.string(),
    enrolledAt: Instant,
    rosterNumber: z.int(),
    warnings: z.array(z.string()),
    exitReason: Words,
    cooperative: Words,
    cooperativeRole: Words,
    sex: Words,
    birthPlace: Words,
    education: Words,
    phone: Words,
    email: Words,
    /** The consent of a guardian; null where none was needed or none is recorded. */
    guardian: GuardianConsent.nullable(),
    /** How the seat was asked for; null where the centre enrolled without an application. */
    application: TrainingApplicationCopy.nullable(),
    attendance: z.array(Attended),
    /** Every statement about the attendance as it was made, the own check-in among them. */
    attendanceStatements: z.array(
      z.object({
        startsAt: Instant,
        status: Words,
        note: Words,
        reason: Words,
        origin: z.string(),
        late: z.boolean(),
        byName: z.string(),
        at: Instant,
      }),
    ),
    judgements: z.array(
      z.object({ unit: z.string(), judgement: z.string(), score: z.number().nullable(), note: Words }),
    ),
    judgementStatements: z.array(Judged),
    /** Every score of a test as it was entered; an empty one took back the one before. */
    tests: z.array(
      z.object({ kind: z.string(), unit: Words, score: z.number().nullable(), byName: z.string(), at: Instant }),
    ),
    remedials: z.array(
      z.object({ unit: z.string(), judgement: z.string(), heldOn: Day, note: z.string(), byName: z.string() }),
    ),
    /** What arrived after the cohort had closed, and what was decided about it (rule 25). */
    corrections: z.array(
      z.object({
        kind: z.string(),
        column: z.string(),
        status: z.string(),
        openedAt: Instant,
        before: Written.nullable(),
        after: Written.nullable(),
        decidedByName: Words,
        decidedAt: Instant.nullable(),
        reason: Words,
      }),
    ),
    issuance: z.array(Listed),
    /** The files from which it was read, by name and row. */
    importedFrom: z.array(z.object({ file: z.string(), row: z.int(), byName: z.string(), at: Instant })),
    /** That the training was answered about; what was answered leads to nobody. */
    feedbackGiven: z.boolean(),
  })
  .meta({ id: 'EnrolmentCopy' });
export type EnrolmentCopy = z.output<typeof EnrolmentCopy>;
