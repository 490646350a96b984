/** What the register holds for a cell. */
export interface Stored<V> {
  value: V;
  version: number;
  by: string;
  /** Whether the person at this sheet wrote it. */
  byMe: boolean;
  at: string;
}

/** What a person entered and the register has not confirmed yet. */
export interface Edit<V> {
  value: V;
  /** The version the person saw; null while an earlier entry of the same cell is under way, which decides it. */
  base: number | null;
  /** Made on the device, so that a repeat after a lost answer is recognised. */
  eventId: string;
  at: string;
}

/** Two judgements of one cell, side by side until a person chooses. */
export interface Conflict<V> {
  mine: Edit<V>;
  theirs: Stored<V>;
}

/** An entry that the register will not take, kept until the person looks at it. */
export interface Refused<V> {
  edit: Edit<V>;
  code: string;
  params: Readonly<Record<string, unknown>>;
}

/** One act of the person, as undo and redo see it. */
export type Step<V> = readonly { key: string; before: V; after: V }[];

type Cells<T> = ReadonlyMap<string, T>;

/** A sheet on its way: what is stored, what waits, what is under way, what disagrees. Every entry is in exactly one of them. */
export interface Sheet<V> {
  stored: Cells<Stored<V>>;
  edits: Cells<Edit<V>>;
  /** Sent and not answered; sent again unchanged until an answer comes. */
  flight: Cells<Edit<V>> | null;
  conflicts: Cells<Conflict<V>>;
  refused: Cells<Refused<V>>;
  past: readonly Step<V>[];
  future: readonly Step<V>[];
}

/** What a kind of sheet knows about its values. */
export interface SheetRules<V> {
  empty: V;
  same(one: V, other: V): boolean;
  /** Whether the register takes a value back; where not, only what was never sent can be emptied. */
  erasable: boolean;
}

/** The clock and the ids of the device. */
export interface Stamp {
  now(): string;
  newId(): string;
}

/** One cell and the value it is to have. */
export interface Entry<V> {
  key: string;
  value: V;
}

/** A sheet nobody has written on. */
export const blankSheet = <V>(): Sheet<V> => ({
  stored: new Map(),
  edits: new Map(),
  flight: null,
  conflicts: new Map(),
  refused: new Map(),
  past: [],
  future: [],
});

/** The value a person sees in a cell: their own newest word before the register's. */
export function shownIn<V>(sheet: Sheet<V>, rules: SheetRules<V>, key: string): V {
  const own =
    sheet.conflicts.get(key)?.mine ?? sheet.refused.get(key)?.edit ?? sheet.edits.get(key) ?? sheet.flight?.get(key);
  return (own ?? sheet.stored.get(key))?.value ?? rules.empty;
}

/** What a cell tells about itself. */
export type CellState = 'empty' | 'saved' | 'sending' | 'conflict' | 'refused';

/** The state of a cell; `sending` is everything the register has not confirmed. */
export function stateOf<V>(sheet: Sheet<V>, rules: SheetRules<V>, key: string): CellState {
  if (sheet.conflicts.has(key)) return 'conflict';
  if (sheet.refused.has(key)) return 'refused';
  if (sheet.edits.has(key) || sheet.flight?.has(key)) return 'sending';
  const stored = sheet.stored.get(key);
  return stored && !rules.same(stored.value, rules.empty) ? 'saved' : 'empty';
}

/** How many cells wait for the register. */
export function waitingIn<V>(sheet: Sheet<V>): number {
  return new Set([...sheet.edits.keys(), ...(sheet.flight?.keys() ?? [])]).size;
}

/** A map with one entry set, or taken out where the value is undefined. */
export function withEntry<T>(map: Cells<T>, key: string, value: T | undefined): Map<string, T> {
  const next = new Map(map);
  if (value === undefined) next.delete(key);
  else next.set(key, value);
  return next;
}
