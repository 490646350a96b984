import {
  type Blueprint,
  drawForm,
  type ExamSitting,
  optionLetter,
  orderedOptions,
  type PaperItem,
  writtenKinds,
} from '@kompeten/domain';
import type { UsedItem } from '../instruments/used-instruments.service.ts';

type Seeded = Pick<ExamSitting, 'seed' | 'forms'>;

/** The letters of the forms of a test. */
export const formLetters = ({ forms }: Seeded): string[] => Array.from({ length: forms }, (_, at) => optionLetter(at));

/** What a form of a test is drawn from, and the order of its printed answers. */
export const formSeed = ({ seed }: Seeded, form: string): string => `${seed}/${form}`;

/** The questions of a form, in its order. */
export function itemsOfForm(
  items: readonly UsedItem[],
  { lines }: Blueprint,
  sitting: Seeded,
  form: string,
): UsedItem[] {
  const written = items.filter(({ kind }) => writtenKinds.includes(kind));
  const drawn = drawForm(written, lines, formSeed(sitting, form));
  return drawn.flatMap((id) => written.filter((item) => item.id === id));
}

/** The questions of a paper with their answers ordered by a seed: the paper's own in the browser, the form's on paper. */
export function paperItems(items: readonly UsedItem[], seed: string): PaperItem[] {
  return items.map(({ id, body }) => ({
    id,
    options: orderedOptions(body.options, seed, id).map((option) => option.id),
  }));
}
