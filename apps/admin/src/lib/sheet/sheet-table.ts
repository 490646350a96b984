import type { SheetRules } from './sheet.ts';
import type { Place } from './sheet-keys.ts';

/** A line of a sheet: a person. */
export interface SheetRow {
  id: string;
  name: string;
  detail: string | null;
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
  emptied(current: V): V;
  isEmpty(value: V): boolean;
  sign(value: V): string;
  word(value: V): string;
  /** Whether there is more to a value than its sign: a note, a score. */
  noted(value: V): boolean;
  tone(value: V): 'good' | 'warn' | 'bad' | 'info' | 'none';
}

/** What lies on a desk. */
export interface SheetTable<V> {
  rules: SheetRules<V>;
  face: SheetFace<V>;
  rows: readonly SheetRow[];
  columns: readonly SheetColumn[];
  keyOf(rowId: string, columnId: string): string;
  writable: boolean;
}

/** What a desk asks of the page around it. */
export interface DeskPage {
  focus(place: Place): void;
  say(row: SheetRow, column: SheetColumn, word: string): void;
  tell(what: 'none_empty' | 'cannot_empty' | { closed: string }): void;
  help(): void;
  details(place: Place): void;
  leave(): void;
}
