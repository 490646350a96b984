import { z } from 'zod';
import { Id, Instant, text } from '../kernel/schemas.ts';

/** How somebody attended a session; who came late attended. */
export const AttendanceStatus = z.enum(['present', 'late', 'excused', 'absent']);
export type AttendanceStatus = z.output<typeof AttendanceStatus>;

/** One cell of the attendance sheet, derived from its events. */
export const AttendanceRecord = z
  .object({
    sessionId: Id,
    enrolmentId: Id,
    status: AttendanceStatus,
    note: z.string().nullable(),
    /** Grows with each event of the cell. */
    version: z.int().min(1),
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
});
export type AttendanceSummary = z.output<typeof AttendanceSummary>;
