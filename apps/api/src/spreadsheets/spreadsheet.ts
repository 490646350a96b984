import { DomainError, delimiterOf, sheetTextOf } from '@kompeten/domain';
import { parse } from 'csv-parse/sync';
import { assertNarrow } from './csv-width.ts';
import { harmlessArchive } from './spreadsheet-archive.ts';
import { MAX_ROWS, ROWS_READ, TableBound } from './table-bound.ts';
import { rowsOfWorkbook } from './workbook-rows.ts';

/** A cell as it stands in the file: numbers keep their digits as written, so that none is lost by reading them. */
export type Cell = { kind: 'text'; text: string } | { kind: 'number'; digits: string } | { kind: 'day'; day: string };

/** The rows of a spreadsheet; an empty cell is null. */
export type Table = (Cell | null)[][];

/** Reads a spreadsheet by what it is, whatever it is called: an `.xlsx` archive or text in columns. */
export async function readTable(content: Buffer): Promise<Table> {
  const table = isZip(content) ? await fromWorkbook(content) : fromText(sheetTextOf(content));
  if (table.length > ROWS_READ) throw new DomainError('import.too_large', { maxRows: MAX_ROWS });
  return table;
}

const isZip = (content: Buffer) => content.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'));

async function fromWorkbook(content: Buffer): Promise<Table> {
  const rows = await rowsOfWorkbook(await harmlessArchive(content));
  return rows.map((row) => row.map(cellOf));
}

function cellOf(value: unknown): Cell | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return { kind: 'day', day: value.toISOString().slice(0, 10) };
  if (typeof value === 'object' && 'digits' in value) return { kind: 'number', digits: String(value.digits) };
  return textCell(String(value));
}

function fromText(text: string): Table {
  const [delimiter, bound] = [delimiterOf(text), new TableBound()];
  assertNarrow(text, delimiter);
  const on_record = (row: string[]) => {
    if (row.every((cell, column) => bound.admits(column, cell.length))) return row;
    throw new DomainError('import.suspicious_archive');
  };
  const lines = { relax_column_count: true, relax_quotes: true, to: ROWS_READ + 1 };
  const options = { ...lines, delimiter, on_record };
  return readRows(text, options).map((row) => row.map(textCell));
}

function readRows(text: string, options: object): string[][] {
  try {
    return parse(text, { ...options, skip_empty_lines: false });
  } catch (cause) {
    throw cause instanceof DomainError ? cause : Object.assign(new DomainError('import.unreadable'), { cause });
  }
}

/** A text cell; the apostrophe that forces a text is no part of it. */
export function textCell(raw: string): Cell | null {
  const text = raw.trim().replace(/^['’](?=\S)/, '');
  return text === '' ? null : { kind: 'text', text };
}
