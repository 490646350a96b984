import { plain } from '@kompeten/domain';
import type { ReadableRow } from './acted-row.repository.ts';
import type { KindByServices } from './import-kind.ts';

/** A row among those that say the same thing. */
export type GroupedRow = ReadableRow;

/** Rows by the thing that they say, in the order of the file; a row without a key of its own goes on with the one above. */
export function groupsOf({ keyOf }: Pick<KindByServices, 'keyOf'>, rows: readonly ReadableRow[]): GroupedRow[][] {
  if (!keyOf) return rows.map((row) => [row]);
  const groups = new Map<string, GroupedRow[]>();
  let last = '';
  for (const row of rows) {
    const key = plain(keyOf(row.cells) ?? '') || last;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
    last = key;
  }
  return [...groups.values()];
}
