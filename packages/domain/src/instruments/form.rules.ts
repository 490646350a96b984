import { fits, narrowFirst } from './coverage.rules.ts';
import type { InstrumentItem, ItemOption } from './instrument-item.ts';
import type { BlueprintLine } from './instrument-set.ts';
import { shuffled } from './shuffle.rules.ts';

type Drawn = Pick<InstrumentItem, 'id' | 'kind' | 'unitCode' | 'criteria' | 'position'>;

/**
 * The questions of a form of the written test, drawn by the plan out of a seed: the same seed and set make the same form.
 * Questions of a kind stay together, those to choose before those to write; within a kind their order follows the seed.
 */
export function drawForm(items: readonly Drawn[], lines: readonly BlueprintLine[], seed: string): string[] {
  const pool = new Set([...items].sort((a, b) => a.position - b.position));
  const taken = narrowFirst(lines).flatMap((line, at) => {
    const chosen = shuffled([...pool].filter(fits(line)), `${seed}/${at}`).slice(0, line.count);
    for (const item of chosen) pool.delete(item);
    return chosen;
  });
  const of = (kind: Drawn['kind']) => taken.filter((item) => item.kind === kind);
  return ['multiple_choice' as const, 'essay' as const].flatMap((kind) =>
    shuffled(of(kind), `${seed}/${kind}`).map(({ id }) => id),
  );
}

/** The answers of a question in the order of one paper. */
export function orderedOptions(options: readonly ItemOption[], seed: string, itemId: string): ItemOption[] {
  return shuffled(options, `${seed}/${itemId}`);
}

/** The letter under which an answer stands on paper. */
export const optionLetter = (place: number): string => String.fromCharCode(65 + place);
