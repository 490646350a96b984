import { useState } from 'react';
import type { SheetRow } from '../../lib/sheet/sheet-table.ts';

const shown = new WeakMap<object, string>();

/** Who is on screen where a sheet shows one person at a time; the same when somebody comes back to the sheet, or its rows move. */
export function usePersonShown(sheet: object, rows: readonly SheetRow[]) {
  const [personId, setPersonId] = useState(() => shown.get(sheet) ?? null);
  const at = Math.max(
    rows.findIndex(({ id }) => id === personId),
    0,
  );
  const go = (index: number) => {
    const row = rows[index];
    if (!row) return;
    shown.set(sheet, row.id);
    setPersonId(row.id);
  };
  return [at, go] as const;
}
