import { z } from 'zod';
import { ItemBody, ItemKey, ItemPicture } from '../instruments/instrument-item.ts';
import { Id, Instant } from '../kernel/schemas.ts';
import { AnswerTiming, ExamAnswer } from './exam-answer.ts';
import { ExamPaperStatus } from './exam-status.ts';

/** One answer before the assessor: the question with its key or benchmark, and what was answered. */
export const AnsweredItem = z.object({
  itemId: Id,
  unitCode: z.string(),
  criteria: z.array(z.string()),
  body: ItemBody,
  key: ItemKey,
  picture: ItemPicture.nullable(),
  answer: ExamAnswer,
  timing: AnswerTiming.nullable(),
  savedAt: Instant.nullable(),
  /** Of a question to choose; null where an assessor has to read. */
  right: z.boolean().nullable(),
  /** What arrived after the grace and therefore does not count. */
  late: ExamAnswer,
});
export type AnsweredItem = z.output<typeof AnsweredItem>;

/** How many questions to choose of a unit were right; it informs a judgement and is none (rule 5). */
export const UnitScore = z.object({ unitCode: z.string(), right: z.int(), of: z.int() });
export type UnitScore = z.output<typeof UnitScore>;

/** A paper as the assessor of its candidate reads it. */
export const ExamResult = z
  .object({
    paperId: Id,
    candidacyId: Id,
    candidateName: z.string(),
    title: z.string(),
    form: z.string(),
    status: ExamPaperStatus,
    startedAt: Instant.nullable(),
    submittedAt: Instant.nullable(),
    extraMinutes: z.int(),
    focusLosses: z.int(),
    devices: z.int(),
    items: z.array(AnsweredItem),
    units: z.array(UnitScore),
  })
  .meta({ id: 'ExamResult' });
export type ExamResult = z.output<typeof ExamResult>;

/** What came of a paper beside the record of its candidate: by unit, without a question and without a key (rule 20). */
export const ExamScore = ExamResult.omit({ items: true }).meta({ id: 'ExamScore' });
export type ExamScore = z.output<typeof ExamScore>;
