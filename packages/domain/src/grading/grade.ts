import { z } from 'zod';
import { UnitCode } from '../competencies/competency-unit.ts';
import { Id, Instant, text } from '../kernel/schemas.ts';

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
    /** The version it made. */
    version: z.int().min(1),
    authorId: Id,
    authorName: z.string(),
    deviceId: z.string().nullable(),
    /** The device's own clock, for information; never trusted. */
    deviceAt: Instant.nullable(),
    recordedAt: Instant,
  })
  .meta({ id: 'GradeEvent' });
export type GradeEvent = z.output<typeof GradeEvent>;

/** One cell of the sheet: the judgement in force of one trainee in one unit. */
export const Grade = z
  .object({
    enrolmentId: Id,
    unitCode: UnitCode,
    judgement: Judgement.nullable(),
    score: z.number().nullable(),
    note: z.string().nullable(),
    version: z.int().min(1),
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
