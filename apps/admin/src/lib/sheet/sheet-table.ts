import type { Place } from './sheet-keys.ts';

/** A line of a sheet: a person. */
export interface SheetRow {
  id: string;
  name: string;
}

/** A column of a sheet: a unit, a session. */
export interface SheetColumn {
  id: string;
  /** As the head of a narrow column. */
  short: string;
  title: string;
  detail: string | null;
  /** Whether it may be filled in now; where not, why. */
  closed: string | null;
}

/** How the values of a sheet are entered, shown and spoken. */
export interface SheetFace<V> {
  letters: ReadonlyMap<string, (current: V) => V>;
  /** Letters that add to a value and leave the hand at the cell. */
  staying: ReadonlySet<string>;
  emptied(current: V): V;
  /** What filling down takes over from a value. */
  filling(value: V): V;
  sign(value: V): string;
  /** What stands small beside the sign: a score. */
  mark(value: V): string;
  word(value: V): string;
  /** Whether there is a note behind a value. */
  noted(value: V): boolean;
  tone(value: V): 'good' | 'warn' | 'bad' | 'info' | 'none';
}

/** What lies on a desk. */
export interface SheetTable<V> {
  face: SheetFace<V>;
  rows: readonly SheetRow[];
  columns: readonly SheetColumn[];
  keyOf(rowId: string, columnId: string): string;
  writable: boolean;
}

/** What the desk tells in passing. */
export type Told =
  | 'none_empty'
  | 'nothing_to_undo'
  | 'nothing_to_fill'
  | { closed: string }
  | { filled: number; word: string };

/** What a desk asks of the page around it. */
export interface DeskPage<V> {
  focus(place: Place): void;
  say(row: SheetRow, column: SheetColumn, word: string): void;
  tell(what: Told): void;
  help(): void;
  details(place: Place): void;
  /** Asks the person to settle a contested cell, with the value they had in mind. */
  decide(place: Place, value: V): void;
  leave(): void;
}
