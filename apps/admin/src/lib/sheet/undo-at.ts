import type { SheetDesk } from './sheet-desk.ts';
import type { Place } from './sheet-keys.ts';

/** Takes the last act back, and answers the first place it reached, for a view that shows one person at a time. */
export function undoAt<V>(desk: SheetDesk<V>): Place | null {
  const [key] = desk.undo();
  const { rows, columns, keyOf } = desk.table;
  for (const [row, { id }] of rows.entries()) {
    const column = columns.findIndex((each) => keyOf(id, each.id) === key);
    if (column >= 0) return { row, column };
  }
  return null;
}
