import { z } from 'zod';
import { UnitCode } from '../competencies/competency-unit.ts';
import { Judgement } from '../grading/grade.ts';
import { Id } from '../kernel/schemas.ts';
import { DeviceReport, SyncResult } from '../merging/device-report.ts';
import { SaidFields, SentStatementFields } from '../merging/statement.ts';
import { CriterionNo } from './criterion.ts';
import { CriterionJudgement } from './criterion-judgement.ts';

/** One judgement of a criterion as a device made it, with what stood in the cell before its author's eyes. */
export const JudgementStatement = z.strictObject({
  ...SaidFields,
  candidacyId: Id,
  unitCode: UnitCode,
  criterion: CriterionNo,
  judgement: Judgement.nullable(),
});
export type JudgementStatement = z.output<typeof JudgementStatement>;

/** The same before it was looked at closely: a faulty one is refused for itself and holds up no other. */
export const SentJudgementStatement = z.strictObject({
  ...JudgementStatement.shape,
  ...SentStatementFields,
  unitCode: z.string(),
  criterion: z.string(),
});
export type SentJudgementStatement = z.output<typeof SentJudgementStatement>;

/** What a device sends of the judgements it holds for an assessment session. */
export const JudgementEventBatch = z.strictObject({
  ...DeviceReport,
  events: z.array(SentJudgementStatement).min(1).max(5000),
});
export type JudgementEventBatch = z.output<typeof JudgementEventBatch>;

/** What became of each judgement, and every cell they touched as it stands now. */
export const JudgementSyncAnswer = z
  .object({ results: z.array(SyncResult), judgements: z.array(CriterionJudgement), clockSkewSeconds: z.int() })
  .meta({ id: 'JudgementSyncAnswer' });
export type JudgementSyncAnswer = z.output<typeof JudgementSyncAnswer>;
