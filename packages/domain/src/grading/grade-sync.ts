import { z } from 'zod';
import { UnitCode } from '../competencies/competency-unit.ts';
import { Id, Instant, text } from '../kernel/schemas.ts';
import { DeviceReport, SyncResult } from '../merging/device-report.ts';
import { Grade, Judgement } from './grade.ts';

/** One judgement as a device made it, with what stood in the cell before its author's eyes. */
export const GradeStatement = z.strictObject({
  id: Id,
  enrolmentId: Id,
  unitCode: UnitCode,
  judgement: Judgement.nullable(),
  score: z.number().min(0).max(100).nullish(),
  /** Longer than a note that somebody types, since merged notes stand side by side. */
  note: text(1, 5000).nullish(),
  supersedes: z.array(Id).max(100),
  /** Needed where it settles a contested cell. */
  reason: text(3, 500).nullish(),
  madeAt: Instant,
});
export type GradeStatement = z.output<typeof GradeStatement>;

/** The same before it was looked at closely: a faulty one is refused for itself and holds up no other. */
export const SentGradeStatement = z.strictObject({
  ...GradeStatement.shape,
  unitCode: z.string(),
  score: z.number().nullish(),
  note: z.string().nullish(),
  supersedes: z.array(z.string()),
  reason: z.string().nullish(),
  madeAt: z.string(),
});
export type SentGradeStatement = z.output<typeof SentGradeStatement>;

/** What a device sends of the judgements it holds for a cohort. */
export const GradeEventBatch = z.strictObject({
  ...DeviceReport,
  events: z.array(SentGradeStatement).min(1).max(5000),
});
export type GradeEventBatch = z.output<typeof GradeEventBatch>;

/** What became of each judgement, and every cell they touched as it stands now. */
export const GradeSyncAnswer = z
  .object({ results: z.array(SyncResult), grades: z.array(Grade), clockSkewSeconds: z.int() })
  .meta({ id: 'GradeSyncAnswer' });
export type GradeSyncAnswer = z.output<typeof GradeSyncAnswer>;
