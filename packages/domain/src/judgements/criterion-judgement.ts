import { z } from 'zod';
import { UnitCode } from '../competencies/competency-unit.ts';
import { Judgement } from '../grading/grade.ts';
import { Id, Instant } from '../kernel/schemas.ts';
import { Authorship } from '../merging/device-report.ts';
import { CriterionNo } from './criterion.ts';

/** One judgement of a criterion as it was made: appended, never changed; the checklist is derived from these. */
export const JudgementEvent = z
  .object({
    id: Id,
    candidacyId: Id,
    unitCode: UnitCode,
    criterion: CriterionNo,
    /** Null takes a judgement back (undo); it stays in the history. */
    judgement: Judgement.nullable(),
    note: z.string().nullable(),
    /** The version of the cell it was made on; 0 is a cell never written. */
    basedOnVersion: z.int().min(0),
    /** The version it made; 0 for one that came late and stands beside the checklist. */
    version: z.int().min(0),
    /** The events that stood in the cell as its author saw it. */
    supersedes: z.array(Id),
    /** Why, where it settles a contested cell. */
    reason: z.string().nullable(),
    /** Arrived after the recommendation: in the history, not in the checklist. */
    late: z.boolean(),
    authorId: Id,
    authorName: z.string(),
    deviceId: z.string().nullable(),
    /** The device's own clock, for information; never trusted. */
    deviceAt: Instant.nullable(),
    recordedAt: Instant,
  })
  .meta({ id: 'JudgementEvent' });
export type JudgementEvent = z.output<typeof JudgementEvent>;

/** One of several judgements that contradict each other in a cell. */
export const JudgementRival = z
  .object({ ...Authorship, judgement: Judgement.nullable(), note: z.string().nullable() })
  .meta({ id: 'JudgementRival' });
export type JudgementRival = z.output<typeof JudgementRival>;

/** One cell of the checklist: the judgement in force of one candidate in one criterion; none while it is contested. */
export const CriterionJudgement = z
  .object({
    candidacyId: Id,
    unitCode: UnitCode,
    criterion: CriterionNo,
    judgement: Judgement.nullable(),
    note: z.string().nullable(),
    /** How many events the cell has. */
    version: z.int().min(1),
    /** The events that the next one supersedes. */
    heads: z.array(Id),
    /** Two assessors, or two devices, judged differently, neither knowing of the other; a person settles it with a reason. */
    contested: z.boolean(),
    /** What each of them said; empty where nothing is contested. */
    rivals: z.array(JudgementRival),
    recordedAt: Instant,
    recordedById: Id,
    recordedByName: z.string(),
  })
  .meta({ id: 'CriterionJudgement' });
export type CriterionJudgement = z.output<typeof CriterionJudgement>;
