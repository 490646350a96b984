import {
  type CodedRow,
  codedRows,
  DomainError,
  delimiterOf,
  MAX_CODES,
  nameColumnOf,
  rowsWithoutCode,
  sheetTextOf,
} from '@kompeten/domain';
import { parse } from 'csv-parse/browser/esm/sync';
import readWorkbook from 'read-excel-file/universal';
import { assertModestArchive } from './modest-archive.ts';

/** A row of a sheet: its code, none where somebody has no code there, and what stands beside it. */
export interface OwnRow {
  /** The name of its sheet, where codes stand in several. */
  sheet: string | null;
  number: number;
  own: string | null;
  code: string | null;
}

interface Table {
  sheet: string;
  rows: (string | null)[][];
}

/** Rows that one sheet may hold beside its codes. */
const MOST_ROWS = 5_000;
/** Longer than any code or link with one. */
const LONGEST = 200;

/** The codes of what was pasted; names may stand beside them. */
export const rowsOfText = (text: string): OwnRow[] => ownRows([tableOfText(text)]);

/** The codes of all sheets of a spreadsheet, read on this device: by what it is, whatever it is called. */
export async function rowsOfFile(file: Blob): Promise<OwnRow[]> {
  const content = new Uint8Array(await file.arrayBuffer());
  const isZip = content[0] === 0x50 && content[1] === 0x4b;
  return ownRows(isZip ? await tablesOfWorkbook(content) : [tableOfText(sheetTextOf(content))]);
}

function ownRows(tables: readonly Table[]): OwnRow[] {
  const count = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count > MOST_ROWS) throw new DomainError('import.too_large', { maxRows: MOST_ROWS });
  const read = tables.map(rowsOfTable).filter((rows) => rows.length > 0);
  if (read.length === 0) throw new DomainError('verification.no_codes');
  const all = read.flat();
  if (all.filter(({ code }) => code !== null).length > MAX_CODES) {
    throw new DomainError('verification.too_many_codes', { max: MAX_CODES });
  }
  return read.length > 1 ? all : all.map((row) => ({ ...row, sheet: null }));
}

/** None of a sheet that holds no code: it is about something else. */
function rowsOfTable({ sheet, rows }: Table): OwnRow[] {
  const coded = codesOf(rows);
  if (coded.length === 0) return [];
  const column = nameColumnOf(rows);
  const missing = rowsWithoutCode(rows, coded).map((row) => ({ row, code: null }));
  return [...coded, ...missing]
    .sort((one, other) => one.row - other.row)
    .map(({ row, code }) => ({
      sheet,
      number: row,
      own: column === null ? null : (rows[row - 1]?.[column] ?? null),
      code,
    }));
}

function codesOf(rows: Table['rows']): CodedRow[] {
  try {
    return codedRows(rows);
  } catch (cause) {
    if (cause instanceof DomainError && cause.code === 'verification.no_codes') return [];
    throw cause;
  }
}

function tableOfText(text: string): Table {
  const options = { delimiter: delimiterOf(text), relax_column_count: true, relax_quotes: true, to: MOST_ROWS + 1 };
  try {
    const rows: string[][] = parse(text, { ...options, skip_empty_lines: false });
    return { sheet: '', rows: rows.map((row) => row.map(cellOf)) };
  } catch (cause) {
    throw Object.assign(new DomainError('import.unreadable'), { cause });
  }
}

async function tablesOfWorkbook(content: Uint8Array<ArrayBuffer>): Promise<Table[]> {
  assertModestArchive(content);
  try {
    const sheets = await readWorkbook(content.buffer, { parseNumber: (digits) => digits });
    return sheets.map(({ sheet, data }) => ({
      sheet,
      rows: data.map((row) => row.map((value) => cellOf(value === null ? '' : String(value)))),
    }));
  } catch (cause) {
    throw Object.assign(new DomainError('import.unreadable'), { cause });
  }
}

/** The text of a cell; the apostrophe that forces a text is no part of it. */
function cellOf(raw: string): string | null {
  const text = raw.trim().replace(/^['’](?=\S)/, '');
  return text === '' ? null : text.slice(0, LONGEST);
}
