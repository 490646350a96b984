import {
  type Edit,
  type Entry,
  type Sheet,
  type SheetRules,
  type Stamp,
  type Step,
  shownIn,
  withEntry,
} from './sheet.ts';

/** Whether the register, or an answer that may still come, holds something for a cell. */
const mayBeStored = <V>(sheet: Sheet<V>, rules: SheetRules<V>, key: string) => {
  const stored = sheet.stored.get(key);
  return Boolean(sheet.flight?.has(key)) || (stored !== undefined && !rules.same(stored.value, rules.empty));
};

function baseOf<V>(sheet: Sheet<V>, key: string): number | null {
  const waiting = sheet.edits.get(key);
  if (waiting) return waiting.base;
  return sheet.flight?.has(key) ? null : (sheet.stored.get(key)?.version ?? 0);
}

function enterOne<V>(sheet: Sheet<V>, rules: SheetRules<V>, { key, value }: Entry<V>, stamp: Stamp): Sheet<V> {
  const emptied = rules.same(value, rules.empty);
  if (emptied && !rules.erasable && mayBeStored(sheet, rules, key)) return sheet;
  const edit = (base: number | null): Edit<V> => ({ value, base, eventId: stamp.newId(), at: stamp.now() });
  const conflict = sheet.conflicts.get(key);
  if (conflict) {
    const mine = edit(conflict.mine.base);
    return { ...sheet, conflicts: withEntry(sheet.conflicts, key, { ...conflict, mine }) };
  }
  const refused = withEntry(sheet.refused, key, undefined);
  const stored = sheet.stored.get(key);
  const standsAlready = !sheet.flight?.has(key) && rules.same(value, stored?.value ?? rules.empty);
  const edits = withEntry(sheet.edits, key, standsAlready ? undefined : edit(baseOf(sheet, key)));
  return { ...sheet, edits, refused };
}

const enterAll = <V>(sheet: Sheet<V>, rules: SheetRules<V>, entries: readonly Entry<V>[], stamp: Stamp) =>
  entries.reduce((current, entry) => enterOne(current, rules, entry, stamp), sheet);

function stepBetween<V>(before: Sheet<V>, after: Sheet<V>, rules: SheetRules<V>, keys: readonly string[]): Step<V> {
  const changes = keys.map((key) => ({
    key,
    before: shownIn(before, rules, key),
    after: shownIn(after, rules, key),
  }));
  return changes.filter((change) => !rules.same(change.before, change.after));
}

const keptSteps = 500;

/** Enters values as one act of the person; what stands already changes nothing. */
export function enter<V>(sheet: Sheet<V>, rules: SheetRules<V>, entries: readonly Entry<V>[], stamp: Stamp): Sheet<V> {
  const told = entries.filter(
    ({ key, value }) => sheet.refused.has(key) || !rules.same(shownIn(sheet, rules, key), value),
  );
  const next = enterAll(sheet, rules, told, stamp);
  const step = stepBetween(
    sheet,
    next,
    rules,
    told.map(({ key }) => key),
  );
  if (step.length === 0) return next;
  return { ...next, past: [...sheet.past, step].slice(-keptSteps), future: [] };
}

/** Takes the last act back, cell by cell, where nobody has written over it since; nothing is erased from the history. */
export function undo<V>(sheet: Sheet<V>, rules: SheetRules<V>, stamp: Stamp): Sheet<V> {
  const step = sheet.past.at(-1);
  if (!step) return sheet;
  const mine = step.filter(({ key, after }) => rules.same(shownIn(sheet, rules, key), after));
  const next = enterAll(
    sheet,
    rules,
    mine.map(({ key, before }) => ({ key, value: before })),
    stamp,
  );
  return { ...next, past: sheet.past.slice(0, -1), future: [step, ...sheet.future] };
}

/** Does the last act that was taken back once more. */
export function redo<V>(sheet: Sheet<V>, rules: SheetRules<V>, stamp: Stamp): Sheet<V> {
  const [step, ...future] = sheet.future;
  if (!step) return sheet;
  const mine = step.filter(({ key, before }) => rules.same(shownIn(sheet, rules, key), before));
  const next = enterAll(
    sheet,
    rules,
    mine.map(({ key, after }) => ({ key, value: after })),
    stamp,
  );
  return { ...next, past: [...sheet.past, step], future };
}

/** Settles a conflict: the person's own value goes out on the version they now have seen, or gives way. */
export function choose<V>(sheet: Sheet<V>, key: string, whose: 'mine' | 'theirs', stamp: Stamp): Sheet<V> {
  const conflict = sheet.conflicts.get(key);
  if (!conflict) return sheet;
  const conflicts = withEntry(sheet.conflicts, key, undefined);
  if (whose === 'theirs') return { ...sheet, conflicts };
  const edit = { ...conflict.mine, base: conflict.theirs.version, eventId: stamp.newId() };
  return { ...sheet, conflicts, edits: withEntry(sheet.edits, key, edit) };
}

/** Lets go of an entry that the register refused, after the person has read why. */
export function dismiss<V>(sheet: Sheet<V>, key: string): Sheet<V> {
  return { ...sheet, refused: withEntry(sheet.refused, key, undefined) };
}
