import { DomainError } from '@kompeten/domain';
import { readSheet } from 'read-excel-file/node';
import { type Cell, type Table, textCell } from './cell.ts';
import { harmlessArchive } from './spreadsheet-archive.ts';
import { ROWS_READ, TABLE, TableBound } from './table-bound.ts';

const parseNumber = (digits: string) => ({ digits: digits.slice(0, TABLE.lettersOfCell) });

/** The first sheet of an `.xlsx` archive. */
export async function workbookTable(content: Buffer): Promise<Table> {
  const archive = await harmlessArchive(content);
  const rows = await readSheet(archive, { parseNumber }).catch((cause: unknown) => {
    throw Object.assign(new DomainError('import.unreadable'), { cause });
  });
  return within(rows).map((row) => row.map(cellOf));
}

/** One row too many is left for whoever counts them. */
function within(rows: readonly (readonly unknown[])[]): unknown[][] {
  const bound = new TableBound();
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
