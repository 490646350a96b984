import type { CellEvent, CellValue } from './cell-event.ts';

/** A statement that a device sends, with the cell it is about. */
export interface ArrivingStatement<V extends CellValue> extends CellEvent<V> {
  cell: string;
  reason: string | null;
}

/** A statement that is stored already. */
export interface StoredStatement<V extends CellValue> extends CellEvent<V> {
  cell: string;
  version: number;
  /** Whether the device that sends now made it, in the same hands: it knows what it said itself. */
  own?: boolean;
}

/** Why a statement is refused. */
export type Refusal = 'event_of_another_cell' | 'reason_needed' | 'cell_full';

/** What becomes of a statement; a stored one gets the version it makes and the one it was made on. */
export type Reception =
  | { outcome: 'known' }
  | { outcome: 'late'; known: boolean; changes: boolean }
  | { outcome: 'refused'; why: Refusal }
  | { outcome: 'recorded'; version: number; basedOnVersion: number };

/** Whether two values of a cell say the same. */
export function sameValue<V extends CellValue>(a: V, b: V): boolean {
  return Object.keys(a).every((name) => a[name] === b[name]);
}
