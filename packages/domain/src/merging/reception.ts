import type { CellEvent, CellValue } from './cell-event.ts';
import { type MergeRules, mergeCell } from './merge-cell.ts';

/** A statement that a device sends, with the cell it is about. */
export interface ArrivingStatement<V extends CellValue> extends CellEvent<V> {
  cell: string;
  reason: string | null;
}

/** A statement that is stored already. */
export interface StoredStatement<V extends CellValue> extends CellEvent<V> {
  cell: string;
  version: number;
}

/** What arriving statements are held against. */
export interface Register<V extends CellValue> {
  rules: MergeRules<V>;
  /** Every stored statement of the cells that are touched. */
  stored: readonly StoredStatement<V>[];
  /** The cells of those ids among the arriving ones that are stored, wherever that is. */
  cellOf: ReadonlyMap<string, string>;
  /** Closed: what arrives now is late, and counts only through a person's decision. */
  closed: boolean;
}

/** What becomes of a statement; a stored one gets the version it makes and the one it was made on. */
export type Reception =
  | { outcome: 'known' }
  | { outcome: 'late'; known: boolean; changes: boolean }
  | { outcome: 'refused'; why: 'event_of_another_cell' | 'reason_needed' }
  | { outcome: 'recorded'; version: number; basedOnVersion: number };

/**
 * Decides over statements one after the other, each for itself. None is dropped because somebody else was faster:
 * what contradicts is stored beside what it contradicts. Only the settling of a contested cell needs a reason.
 */
export function receive<V extends CellValue>(
  register: Register<V>,
  arriving: readonly ArrivingStatement<V>[],
): Reception[] {
  const cells = new Map<string, StoredStatement<V>[]>();
  const cellOf = new Map(register.cellOf);
  for (const event of register.stored) append(cells, event);
  return arriving.map((statement) => {
    const { id, cell } = statement;
    const history = cells.get(cell) ?? [];
    const known = cellOf.get(id);
    if (known !== undefined && known !== cell) return { outcome: 'refused', why: 'event_of_another_cell' };
    if (known !== undefined) return repeated(history.find((event) => event.id === id));
    if (!statement.reason && sawContest(history, statement, register.rules)) {
      return { outcome: 'refused', why: 'reason_needed' };
    }
    const reception = register.closed
      ? lateReception(history, statement, register.rules)
      : recordedReception(history, statement);
    const version = reception.outcome === 'recorded' ? reception.version : 0;
    cellOf.set(id, cell);
    const { supersedes, value } = statement;
    append(cells, { id, cell, supersedes, value, version, late: register.closed });
    return reception;
  });
}

function append<V extends CellValue>(cells: Map<string, StoredStatement<V>[]>, event: StoredStatement<V>): void {
  const cell = cells.get(event.cell);
  if (cell) cell.push(event);
  else cells.set(event.cell, [event]);
}

const repeated = (stored: CellEvent<CellValue> | undefined): Reception =>
  stored?.late ? { outcome: 'late', known: true, changes: false } : { outcome: 'known' };

function recordedReception<V extends CellValue>(
  history: readonly StoredStatement<V>[],
  { supersedes }: ArrivingStatement<V>,
): Reception & { outcome: 'recorded' } {
  const seen = new Set(supersedes);
  const basedOn = history.filter(({ id }) => seen.has(id)).map(({ version }) => version);
  const version = 1 + history.reduce((highest, event) => Math.max(highest, event.version), 0);
  return { outcome: 'recorded', version, basedOnVersion: Math.max(0, ...basedOn) };
}

function lateReception<V extends CellValue>(
  history: readonly StoredStatement<V>[],
  statement: ArrivingStatement<V>,
  rules: MergeRules<V>,
): Reception & { outcome: 'late' } {
  const standing = mergeCell(history, rules);
  const wanted = mergeCell([...history, { ...statement, late: false }], rules);
  const same = wanted.contested.length === 0 && sameValue(standing.value, wanted.value);
  return { outcome: 'late', known: false, changes: !same };
}

/** Whether two values of a cell say the same. */
export function sameValue<V extends CellValue>(a: V, b: V): boolean {
  return Object.keys(a).every((name) => a[name] === b[name]);
}

/** Whether its author saw a contested cell: what a statement supersedes contradicts itself. */
function sawContest<V extends CellValue>(
  history: readonly CellEvent<V>[],
  { supersedes }: CellEvent<V>,
  rules: MergeRules<V>,
): boolean {
  if (supersedes.length < 2) return false;
  const byId = new Map(history.map((event) => [event.id, event]));
  const past = new Map<string, CellEvent<V>>();
  const ahead = [...supersedes];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    const event = byId.get(id);
    if (event && !past.has(id)) ahead.push(...event.supersedes);
    if (event) past.set(id, event);
  }
  return mergeCell(past.values(), rules).contested.length > 0;
}
