import { z } from 'zod';

/** One level of the practical rubric: the digit that gives it, its words, and the score it stands for. */
export const RubricLevel = z
  .object({
    digit: z.int().min(1).max(9),
    label: z.object({ id: z.string(), en: z.string() }),
    score: z.number().min(0).max(100),
  })
  .meta({ id: 'RubricLevel' });
export type RubricLevel = z.output<typeof RubricLevel>;

/** The four levels that training centres commonly use (†: practice, no official text); a score informs, it never judges (rule 5). */
export const practiceRubric: readonly RubricLevel[] = [
  { digit: 1, label: { id: 'Kurang', en: 'Poor' }, score: 25 },
  { digit: 2, label: { id: 'Cukup', en: 'Fair' }, score: 50 },
  { digit: 3, label: { id: 'Baik', en: 'Good' }, score: 75 },
  { digit: 4, label: { id: 'Sangat baik', en: 'Very good' }, score: 100 },
];
