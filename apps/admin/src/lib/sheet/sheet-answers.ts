import { type Edit, type Sheet, type SheetRules, type Stored, withEntry } from './sheet.ts';

type Cells<T> = ReadonlyMap<string, T>;

const mostInOneFlight = 500;

/** Sends off what waits; what is under way stays as it is until it is answered. */
export function depart<V>(sheet: Sheet<V>): Sheet<V> {
  if (sheet.flight || sheet.edits.size === 0) return sheet;
  const entries = [...sheet.edits];
  return {
    ...sheet,
    flight: new Map(entries.slice(0, mostInOneFlight)),
    edits: new Map(entries.slice(mostInOneFlight)),
  };
}

/** The register took the flight; what was entered meanwhile stands on the version it made, unless somebody else wrote the same cell. */
export function landed<V>(sheet: Sheet<V>, rules: SheetRules<V>, answer: Cells<Stored<V>>): Sheet<V> {
  const stored = new Map(sheet.stored);
  const edits = new Map(sheet.edits);
  const conflicts = new Map(sheet.conflicts);
  for (const [key, sent] of sheet.flight ?? []) {
    const fresh = answer.get(key);
    const later = edits.get(key);
    if (!fresh) {
      edits.set(key, { ...(later ?? sent), base: sent.base });
      continue;
    }
    stored.set(key, fresh);
    if (!later) continue;
    if (rules.same(later.value, fresh.value)) edits.delete(key);
    else if (fresh.byMe && rules.same(fresh.value, sent.value)) edits.set(key, { ...later, base: fresh.version });
    else {
      edits.delete(key);
      conflicts.set(key, { mine: { ...later, base: (sent.base ?? 0) + 1 }, theirs: fresh });
    }
  }
  return { ...sheet, stored, edits, conflicts, flight: null };
}

/** Flight entries go back to those that wait, in front, each giving way to what was entered over it. */
function returned<V>(sheet: Sheet<V>): Map<string, Edit<V>> {
  const edits = new Map<string, Edit<V>>(sheet.flight ?? []);
  for (const [key, edit] of sheet.edits) {
    edits.set(key, { ...edit, base: edit.base ?? sheet.flight?.get(key)?.base ?? 0 });
  }
  return edits;
}

/** Somebody else was faster in some cells: nothing of the flight was recorded, and these cells show both values. */
export function foundStale<V>(sheet: Sheet<V>, rules: SheetRules<V>, fresh: Cells<Stored<V>>): Sheet<V> {
  return refreshed({ ...sheet, edits: returned(sheet), flight: null }, rules, fresh);
}

/** The register refuses some cells for a reason that sending again does not cure; the others wait again. */
export function refusedBy<V>(
  sheet: Sheet<V>,
  isNamed: (key: string) => boolean,
  code: string,
  params: Readonly<Record<string, unknown>>,
): Sheet<V> {
  const edits = returned(sheet);
  const refused = new Map(sheet.refused);
  for (const key of sheet.flight?.keys() ?? []) {
    const edit = edits.get(key);
    if (!edit || !isNamed(key)) continue;
    edits.delete(key);
    refused.set(key, { edit, code, params });
  }
  return { ...sheet, edits, refused, flight: null };
}

/** The register refuses the whole sheet: everything waits on the device. */
export function turnedBack<V>(sheet: Sheet<V>): Sheet<V> {
  return { ...sheet, edits: returned(sheet), flight: null };
}

/** Takes over what the register says now; an entry made on an older version becomes a conflict, never an overwriting. */
export function refreshed<V>(sheet: Sheet<V>, rules: SheetRules<V>, fresh: Cells<Stored<V>>): Sheet<V> {
  let next = sheet;
  for (const [key, cell] of fresh) next = refreshedCell(next, rules, key, cell);
  return next;
}

function refreshedCell<V>(sheet: Sheet<V>, rules: SheetRules<V>, key: string, cell: Stored<V>): Sheet<V> {
  if (sheet.flight?.has(key)) return sheet;
  const known = sheet.stored.get(key)?.version ?? 0;
  if (cell.version < known) return sheet;
  const next = cell.version > known ? { ...sheet, stored: withEntry(sheet.stored, key, cell) } : sheet;
  const mine = next.conflicts.get(key)?.mine ?? next.edits.get(key);
  if (!mine || mine.base === cell.version) return next;
  const edits = withEntry(next.edits, key, undefined);
  const settled = rules.same(mine.value, cell.value);
  return {
    ...next,
    edits,
    conflicts: withEntry(next.conflicts, key, settled ? undefined : { mine, theirs: cell }),
  };
}
