import { z } from 'zod';
import { Id, Instant, text } from '../kernel/schemas.ts';
import { Authorship } from '../merging/device-report.ts';

/** How somebody attended a session; who came late attended. */
export const AttendanceStatus = z.enum(['present', 'late', 'excused', 'absent']);
export type AttendanceStatus = z.output<typeof AttendanceStatus>;

/** Where a statement comes from: somebody of the staff on a sheet, the trainee's own check-in, or an accepted excuse. */
export const AttendanceOrigin = z.enum(['sheet', 'self_check_in', 'excuse']);
export type AttendanceOrigin = z.output<typeof AttendanceOrigin>;

/** One statement as it was made: appended, never changed; the sheet is derived from these. */
export const AttendanceEvent = z
  .object({
    id: Id,
    cohortId: Id,
    sessionId: Id,
    enrolmentId: Id,
    /** Null takes a statement back (undo); it stays in the history. */
    status: AttendanceStatus.nullable(),
    note: z.string().nullable(),
    origin: AttendanceOrigin,
    /** The version it made; 0 for one that came late and stands beside the sheet. */
    version: z.int().min(0),
    /** The events that stood in the cell as its author saw it. */
    supersedes: z.array(Id),
    /** Why, where it settles a contested cell or applies a correction. */
    reason: z.string().nullable(),
    /** Arrived after the cohort had closed; in the history, not in the sheet (rule 25). */
    late: z.boolean(),
    authorId: Id,
    authorName: z.string(),
    deviceId: z.string().nullable(),
    /** The device's own clock, for information; never trusted. */
    deviceAt: Instant.nullable(),
    recordedAt: Instant,
  })
  .meta({ id: 'AttendanceEvent' });
export type AttendanceEvent = z.output<typeof AttendanceEvent>;

/** One of several statements that contradict each other in a cell. */
export const AttendanceRival = z
  .object({ ...Authorship, status: AttendanceStatus.nullable(), note: z.string().nullable() })
  .meta({ id: 'AttendanceRival' });
export type AttendanceRival = z.output<typeof AttendanceRival>;

/** One cell of the attendance sheet, derived from its events; no status while it is empty or contested. */
export const AttendanceRecord = z
  .object({
    sessionId: Id,
    enrolmentId: Id,
    status: AttendanceStatus.nullable(),
    note: z.string().nullable(),
    /** How many events the cell has. */
    version: z.int().min(1),
    /** The events that the next one supersedes. */
    heads: z.array(Id),
    /** Two people stated different things, neither knowing of the other; a person settles it with a reason. */
    contested: z.boolean(),
    /** What each of them said; empty where nothing is contested. */
    rivals: z.array(AttendanceRival),
    recordedAt: Instant,
    recordedById: Id,
    recordedByName: z.string(),
  })
  .meta({ id: 'AttendanceRecord' });
export type AttendanceRecord = z.output<typeof AttendanceRecord>;

/** One statement about one person in one session; `version` is the one it was made on, absent only for a cell never written. */
export const AttendanceEntry = z.strictObject({
  sessionId: Id,
  enrolmentId: Id,
  status: AttendanceStatus,
  note: text(1, 300).nullish(),
  version: z.int().min(0).optional(),
});
export type AttendanceEntry = z.output<typeof AttendanceEntry>;

/** A sheet of entries; all of it is recorded or none. */
export const AttendanceSheet = z.strictObject({ entries: z.array(AttendanceEntry).min(1).max(5000) });
export type AttendanceSheet = z.output<typeof AttendanceSheet>;

/** What an enrolment attended, for the policy's threshold. */
export const AttendanceSummary = z.object({
  enrolmentId: Id,
  /** Whole percent of the minutes held so far, make-up sessions counted; null before the first session. */
  percent: z.int().nullable(),
  attendedHours: z.number(),
  heldHours: z.number(),
  /** Cells on which statements contradict each other; they count as not attended until somebody settles them. */
  contested: z.int(),
});
export type AttendanceSummary = z.output<typeof AttendanceSummary>;
