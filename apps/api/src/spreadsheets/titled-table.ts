import { DomainError, plain } from '@kompeten/domain';
import type { Cell, Table } from './cell.ts';

/** A row below the heading: its number as the spreadsheet counts, and its cells by column. */
export interface TitledRow<K extends string> {
  row: number;
  cells: Partial<Record<K, Cell>>;
}

/** A table with its columns understood; `titles` are the headings as the file has them. */
export interface TitledTable<K extends string> {
  titles: Partial<Record<K, string>>;
  rows: TitledRow<K>[];
}

const HEADING_ROWS = 10;

/** What a cell says, as text. */
export function textOf(cell: Cell | null | undefined): string {
  if (!cell) return '';
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'day' ? cell.day : cell.digits;
}

/** Every name under which a column may stand, for comparison. */
export function headingsOf<K extends string>(keys: readonly K[], names: (key: K) => readonly string[]): Map<string, K> {
  return new Map(keys.flatMap((key) => [...names(key), key].map((name) => [plain(name), key] as const)));
}

/** Finds the heading among the first rows and what stands below it; `assertComplete` refuses where a column is missing. */
export function titledTable<K extends string>(
  table: Table,
  headings: ReadonlyMap<string, K>,
  assertComplete: (present: ReadonlySet<K>) => void,
): TitledTable<K> {
  const found = table.slice(0, HEADING_ROWS).map((row) => headingOf(row, headings));
  const best = found.reduce((top, each, index) => (each.size > (found[top]?.size ?? 0) ? index : top), 0);
  const columns = found[best] ?? new Map<number, K>();
  assertComplete(new Set(columns.values()));
  const titles: Partial<Record<K, string>> = {};
  for (const [index, key] of columns) titles[key] = textOf(table[best]?.[index] ?? null);
  const rows = table
    .map((cells, index) => ({ row: index + 1, cells: cellsOf(cells, columns) }))
    .filter(({ row, cells }) => row > best + 1 && Object.keys(cells).length > 0);
  if (rows.length === 0) throw new DomainError('import.empty');
  return { titles, rows };
}

function headingOf<K extends string>(row: readonly (Cell | null)[], headings: ReadonlyMap<string, K>): Map<number, K> {
  const columns = new Map<number, K>();
  const taken = new Set<K>();
  row.forEach((cell, index) => {
    const key = headings.get(plain(textOf(cell).replace(/\*/g, '')));
    if (key && !taken.has(key)) columns.set(index, key);
    if (key) taken.add(key);
  });
  return columns;
}

function cellsOf<K extends string>(row: readonly (Cell | null)[], columns: ReadonlyMap<number, K>) {
  const cells: Partial<Record<K, Cell>> = {};
  for (const [index, key] of columns) {
    const cell = row[index];
    if (cell) cells[key] = cell;
  }
  return cells;
}
