import { z } from 'zod';
import { UnitCode } from '../competencies/competency-unit.ts';
import { Id, Instant, text } from '../kernel/schemas.ts';
import { Authorship } from '../merging/device-report.ts';

/** Competent (kompeten) or not yet competent (belum kompeten); never a mark (rule 5). */
export const Judgement = z.enum(['K', 'BK']);
export type Judgement = z.output<typeof Judgement>;

/** One judgement as it was made: appended, never changed; the sheet is derived from these. */
export const GradeEvent = z
  .object({
    id: Id,
    cohortId: Id,
    enrolmentId: Id,
    unitCode: UnitCode,
    /** Null takes a judgement back (undo); it stays in the history. */
    judgement: Judgement.nullable(),
    score: z.number().nullable(),
    note: z.string().nullable(),
    /** The version of the cell the judgement was made on; 0 is a cell never written. */
    basedOnVersion: z.int().min(0),
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
  .meta({ id: 'GradeEvent' });
export type GradeEvent = z.output<typeof GradeEvent>;

/** One of several judgements that contradict each other in a cell. */
export const GradeRival = z
  .object({
    ...Authorship,
    judgement: Judgement.nullable(),
    score: z.number().nullable(),
    note: z.string().nullable(),
  })
  .meta({ id: 'GradeRival' });
export type GradeRival = z.output<typeof GradeRival>;

/** One cell of the sheet: the judgement in force of one trainee in one unit; none while it is contested. */
export const Grade = z
  .object({
    enrolmentId: Id,
    unitCode: UnitCode,
    judgement: Judgement.nullable(),
    score: z.number().nullable(),
    note: z.string().nullable(),
    /** How many events the cell has. */
    version: z.int().min(1),
    /** The events that the next one supersedes. */
    heads: z.array(Id),
    /** Two people judged differently, neither knowing of the other; a person settles it with a reason. */
    contested: z.boolean(),
    /** What each of them said; empty where nothing is contested. */
    rivals: z.array(GradeRival),
    recordedAt: Instant,
    recordedById: Id,
    recordedByName: z.string(),
  })
  .meta({ id: 'Grade' });
export type Grade = z.output<typeof Grade>;

/** One judgement to be recorded; `version` is the one it was made on, absent only for a cell never written. */
export const GradeEntry = z.strictObject({
  enrolmentId: Id,
  unitCode: UnitCode,
  judgement: Judgement.nullable(),
  score: z.number().min(0).max(100).nullish(),
  note: text(1, 500).nullish(),
  version: z.int().min(0).optional(),
  /** Made by the device, so that a repeat is recognised. */
  eventId: Id.optional(),
  deviceAt: Instant.optional(),
});
export type GradeEntry = z.output<typeof GradeEntry>;

/** A sheet of judgements; all of it is recorded or none. */
export const GradeSheet = z.strictObject({
  grades: z.array(GradeEntry).min(1).max(5000),
  deviceId: text(1, 64).optional(),
});
export type GradeSheet = z.output<typeof GradeSheet>;
