import { plain } from '@kompeten/domain';
import type { ReadableRow } from './acted-row.repository.ts';
import type { KindByServices, Texts } from './import-kind.ts';

/** A row among those that say the same thing. */
export type GroupedRow = ReadableRow;

/**
 * Rows by the thing that they say, in the order of the file; a row without a key of its own goes on with the one above. The
 * first row of each thing says what stands for it: its own cells, and what goes on from above.
 */
export function groupsOf(
  { keyOf, standing }: Pick<KindByServices, 'keyOf' | 'standing'>,
  rows: readonly ReadableRow[],
): GroupedRow[][] {
  if (!keyOf) return rows.map((row) => [row]);
  const groups = new Map<string, GroupedRow[]>();
  let last = '';
  let above: Texts = {};
  for (const row of rows) {
    // Kinds whose rows go on say texts only.
    const said = standing ? ((row.values ?? row.cells) as Texts) : row.cells;
    const stands = standing?.(above, said) ?? {};
    const key = keyIn(keyOf({ ...stands, ...said })) || last;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [{ ...row, values: row.values && { ...stands, ...row.values } }]);
    last = key;
    above = stands;
  }
  return [...groups.values()];
}

/** A key as it is compared, each of its lines for itself. */
const keyIn = (key = '') => key.split('\n').map(plain).join('\n').trim();
