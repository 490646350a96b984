import { DomainError } from '@kompeten/domain';
import readWorkbook, { readSheet } from 'read-excel-file/node';
import { type Cell, type Table, textCell } from './cell.ts';
import { harmlessArchive } from './spreadsheet-archive.ts';
import { ROWS_READ, TABLE, TableBound } from './table-bound.ts';

const parseNumber = (digits: string) => ({ digits: digits.slice(0, TABLE.lettersOfCell) });

/** A sheet of a workbook by its name. */
interface NamedTable {
  name: string;
  table: Table;
}

/** The first sheet of an `.xlsx` archive. */
export async function workbookTable(content: Buffer): Promise<Table> {
  const archive = await harmlessArchive(content);
  const rows = await readSheet(archive, { parseNumber }).catch(unreadable);
  return within(rows, new TableBound()).map((row) => row.map(cellOf));
}

/** All sheets of an `.xlsx` archive, which together hold no more than one may. */
export async function workbookTables(content: Buffer): Promise<NamedTable[]> {
  const archive = await harmlessArchive(content);
  const sheets = await readWorkbook(archive, { parseNumber }).catch(unreadable);
  const bound = new TableBound();
  return sheets.map(({ sheet, data }) => ({ name: sheet, table: within(data, bound).map((row) => row.map(cellOf)) }));
}

function unreadable(cause: unknown): never {
  throw Object.assign(new DomainError('import.unreadable'), { cause });
}

/** One row too many is left for whoever counts them. */
function within(rows: readonly (readonly unknown[])[], bound: TableBound): unknown[][] {
  const admitted = rows.slice(0, ROWS_READ + 1).map((row) => row.map(cut));
  const isWithin = admitted.every((row) =>
    row.every((cell, column) => cell === null || bound.admits(column, lettersOf(cell))),
  );
  if (!isWithin) throw new DomainError('import.suspicious_archive');
  return admitted;
}

const cut = (cell: unknown): unknown => (typeof cell === 'string' ? cell.slice(0, TABLE.lettersOfCell) : cell);

function lettersOf(cell: unknown): number {
  if (typeof cell === 'string') return cell.length;
  return typeof cell === 'object' && cell !== null && 'digits' in cell ? String(cell.digits).length : 0;
}

function cellOf(value: unknown): Cell | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return { kind: 'day', day: value.toISOString().slice(0, 10) };
  if (typeof value === 'object' && 'digits' in value) return { kind: 'number', digits: String(value.digits) };
  return textCell(String(value));
}
