import { z } from 'zod';
import { Id } from '../kernel/schemas.ts';

/** Why an item deserves a second look. */
export const ItemWarning = z.enum([
  'too_few',
  'very_hard',
  'very_easy',
  'weak_discrimination',
  'negative_discrimination',
  'idle_distractor',
  'distractor_for_the_best',
]);
export type ItemWarning = z.output<typeof ItemWarning>;

/** How an answer of a question was chosen. */
export const OptionStatistics = z.object({
  optionId: z.string(),
  correct: z.boolean(),
  chosen: z.int(),
  /** Of those who chose it, the mean score of the whole test; null where nobody did. */
  meanScore: z.number().nullable(),
});
export type OptionStatistics = z.output<typeof OptionStatistics>;

/** What use has shown of a question. Figures are null where they are not defined. */
export const ItemStatistics = z
  .object({
    itemId: Id,
    /** How many answered a paper that held it. */
    n: z.int(),
    /** The share that was right, from 0 to 1 (difficulty, p). */
    difficulty: z.number().nullable(),
    /** The share of the upper group that was right less that of the lower group. */
    upperLower: z.number().nullable(),
    /** The correlation with the score of the whole test. */
    pointBiserial: z.number().nullable(),
    /** The same with the score of the other questions, which is not raised by the question itself. */
    correctedPointBiserial: z.number().nullable(),
    options: z.array(OptionStatistics),
    warnings: z.array(ItemWarning),
  })
  .meta({ id: 'ItemStatistics' });
export type ItemStatistics = z.output<typeof ItemStatistics>;

/** How well the questions to choose of one form hold together. */
export const FormReliability = z
  .object({ form: z.string(), n: z.int(), items: z.int(), kr20: z.number().nullable() })
  .meta({ id: 'FormReliability' });
export type FormReliability = z.output<typeof FormReliability>;

/** What use has shown of a set. */
export const InstrumentStatistics = z
  .object({ papers: z.int(), items: z.array(ItemStatistics), forms: z.array(FormReliability) })
  .meta({ id: 'InstrumentStatistics' });
export type InstrumentStatistics = z.output<typeof InstrumentStatistics>;
