import type { CellValue, MergeRules } from './cell-event.ts';
import { ReceivingCell } from './receiving-cell.ts';
import type { ArrivingStatement, Reception, StoredStatement } from './statements.ts';

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

/**
 * Decides over statements one after the other, each for itself. None is dropped because somebody else was faster:
 * what contradicts is stored beside what it contradicts. Only the settling of a contested cell needs a reason.
 */
export function receive<V extends CellValue>(
  register: Register<V>,
  arriving: readonly ArrivingStatement<V>[],
): Reception[] {
  const { rules, closed } = register;
  const cells = new Map<string, ReceivingCell<V>>();
  const cellOf = new Map(register.cellOf);
  for (const event of register.stored) cellNamed(cells, event.cell, rules).append(event);
  return arriving.map((statement) => {
    const { id, cell: name, supersedes, value } = statement;
    const cell = cellNamed(cells, name, rules);
    const known = cellOf.get(id);
    if (known !== undefined && known !== name) return { outcome: 'refused', why: 'event_of_another_cell' };
    if (known !== undefined) return cell.repeated(id);
    if (cell.isFull() && (closed || !cell.settles(statement))) return { outcome: 'refused', why: 'cell_full' };
    if (!statement.reason && cell.sawContest(statement)) return { outcome: 'refused', why: 'reason_needed' };
    const reception = closed ? cell.late(statement) : cell.recorded(statement);
    const version = reception.outcome === 'recorded' ? reception.version : 0;
    cellOf.set(id, name);
    cell.append({ id, cell: name, supersedes, value, version, late: closed, own: true });
    return reception;
  });
}

function cellNamed<V extends CellValue>(cells: Map<string, ReceivingCell<V>>, name: string, rules: MergeRules<V>) {
  const found = cells.get(name) ?? new ReceivingCell(rules);
  cells.set(name, found);
  return found;
}
