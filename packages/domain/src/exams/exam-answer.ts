import { z } from 'zod';
import { Id, Instant, prose } from '../kernel/schemas.ts';

/** The longest essay, in characters: some ten pages. */
export const longestEssay = 20_000;

/** What a candidate answers: an option, a text, or nothing any more. */
export const ExamAnswer = z.union([
  z.strictObject({ choice: z.string().min(1).max(20) }),
  z.strictObject({ text: prose(longestEssay) }),
  z.null(),
]);
export type ExamAnswer = z.output<typeof ExamAnswer>;

/** When an answer arrived: in time, within the grace for answers that lay in the device, or later than that. */
export const AnswerTiming = z.enum(['in_time', 'in_grace', 'late']);
export type AnswerTiming = z.output<typeof AnswerTiming>;

/** One save of one answer: kept for ever, overwritten by none (rule 10). */
export const SavedAnswer = z.object({
  itemId: Id,
  /** Which device it came from, counted over the paper; a sheet keyed by two people comes after every device. */
  generation: z.int(),
  /** Grows with every change of this answer on this device. */
  version: z.int(),
  answer: ExamAnswer,
  timing: AnswerTiming,
  savedAt: Instant,
});
export type SavedAnswer = z.output<typeof SavedAnswer>;

/** One save as a browser sends it. */
export const AnswerToSave = z.strictObject({
  itemId: Id,
  version: z.int().min(1).max(1_000_000),
  answer: ExamAnswer,
});
export type AnswerToSave = z.output<typeof AnswerToSave>;
