import { z } from 'zod';
import { UnitCode } from '../competencies/competency-unit.ts';
import { DeviceReport, SyncResult } from '../merging/device-report.ts';
import { SentStatementFields, StatementFields } from '../merging/statement.ts';
import { Grade, Judgement } from './grade.ts';

/** One judgement as a device made it, with what stood in the cell before its author's eyes. */
export const GradeStatement = z.strictObject({
  ...StatementFields,
  unitCode: UnitCode,
  judgement: Judgement.nullable(),
  score: z.number().min(0).max(100).nullish(),
});
export type GradeStatement = z.output<typeof GradeStatement>;

/** The same before it was looked at closely: a faulty one is refused for itself and holds up no other. */
export const SentGradeStatement = z.strictObject({
  ...GradeStatement.shape,
  ...SentStatementFields,
  unitCode: z.string(),
  score: z.number().nullish(),
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
