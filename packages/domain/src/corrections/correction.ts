import { z } from 'zod';
import { AttendanceStatus } from '../attendance/attendance.ts';
import { Judgement } from '../grading/grade.ts';
import { Id, Instant, PageQuery, text } from '../kernel/schemas.ts';
import { Authorship } from '../merging/device-report.ts';
import { CorrectionStatus } from './correction-status.ts';

/** What is said of a cell: of a grade the judgement and score, of attendance the status, of both a note. */
export const CorrectionValue = z.object({
  judgement: Judgement.nullable(),
  score: z.number().nullable(),
  status: AttendanceStatus.nullable(),
  note: z.string().nullable(),
});
export type CorrectionValue = z.output<typeof CorrectionValue>;

/** One statement that came late. */
export const LateStatement = z.object({ ...Authorship, ...CorrectionValue.shape }).meta({ id: 'LateStatement' });
export type LateStatement = z.output<typeof LateStatement>;

/** The sheet that a case is about. */
export const CorrectionKind = z.enum(['grade', 'attendance']);
export type CorrectionKind = z.output<typeof CorrectionKind>;

/** A case about one cell of a closed cohort, opened by what arrived late (rule 25). */
export const Correction = z
  .object({
    id: Id,
    kind: CorrectionKind,
    status: CorrectionStatus,
    cohortId: Id,
    cohortTitle: z.string(),
    centreId: Id,
    enrolmentId: Id,
    fullName: z.string(),
    /** The unit of a grade. */
    unitCode: z.string().nullable(),
    /** The session of attendance, and when it began. */
    sessionId: Id.nullable(),
    sessionStartsAt: Instant.nullable(),
    openedAt: Instant,
    /** What stands in the sheet; once decided, what stood there. */
    standing: CorrectionValue,
    /** What the cell would say if it were applied; null where the late statements contradict each other and one is to be named. */
    proposed: CorrectionValue.nullable(),
    /** The late statements, the first one first. */
    statements: z.array(LateStatement),
    /** The living certificate of the trainee, where there is one. */
    certificateId: Id.nullable(),
    /** The request of a replacement or revocation that its application opened. */
    requestId: Id.nullable(),
    requestKind: z.enum(['replacement', 'revocation']).nullable(),
    decidedById: Id.nullable(),
    decidedByName: z.string().nullable(),
    decidedAt: Instant.nullable(),
    reason: z.string().nullable(),
    /** Reasons against the caller's deciding it. */
    blockers: z.array(z.object({ code: z.string() })),
  })
  .meta({ id: 'Correction' });
export type Correction = z.output<typeof Correction>;

/** What a list of cases is narrowed to. */
export const CorrectionQuery = PageQuery.extend({ cohortId: Id.optional(), status: CorrectionStatus.optional() });
export type CorrectionQuery = z.output<typeof CorrectionQuery>;

/** A decision that applies a case; of late statements that contradict each other it names one. */
export const CorrectionApplication = z.strictObject({ reason: text(3, 500), eventId: Id.optional() });
export type CorrectionApplication = z.output<typeof CorrectionApplication>;

/** A decision that leaves the sheet as it is. */
export const CorrectionDismissal = z.strictObject({ reason: text(3, 500) });
export type CorrectionDismissal = z.output<typeof CorrectionDismissal>;
