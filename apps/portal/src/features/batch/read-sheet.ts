import { codedRows, DomainError, delimiterOf, nameColumnOf, sheetTextOf } from '@kompeten/domain';
import { parse } from 'csv-parse/browser/esm/sync';
import { readSheet } from 'read-excel-file/universal';
import { assertModestArchive } from './modest-archive.ts';

/** A code of a sheet with what stands beside it there. */
export interface OwnRow {
  number: number;
  own: string | null;
  code: string;
}

type Table = (string | null)[][];

/** Rows that one sheet may hold beside its codes. */
const MOST_ROWS = 5_000;
/** Longer than any code or link with one. */
const LONGEST = 200;

/** The codes of what was pasted; names may stand beside them. */
export const rowsOfText = (text: string): OwnRow[] => ownRows(tableOfText(text));

/** The codes of a spreadsheet, read on this device: by what it is, whatever it is called. */
export async function rowsOfFile(file: Blob): Promise<OwnRow[]> {
  const content = new Uint8Array(await file.arrayBuffer());
  const isZip = content[0] === 0x50 && content[1] === 0x4b;
  return ownRows(isZip ? await tableOfWorkbook(content) : tableOfText(sheetTextOf(content)));
}

function ownRows(table: Table): OwnRow[] {
  if (table.length > MOST_ROWS) throw new DomainError('import.too_large', { maxRows: MOST_ROWS });
  const column = nameColumnOf(table);
  return codedRows(table).map(({ row, code }) => {
    const own = column === null ? null : (table[row - 1]?.[column] ?? null);
    return { number: row, own, code };
  });
}

function tableOfText(text: string): Table {
  const options = { delimiter: delimiterOf(text), relax_column_count: true, relax_quotes: true, to: MOST_ROWS + 1 };
  try {
    const rows: string[][] = parse(text, { ...options, skip_empty_lines: false });
    return rows.map((row) => row.map(cellOf));
  } catch (cause) {
    throw Object.assign(new DomainError('import.unreadable'), { cause });
  }
}

async function tableOfWorkbook(content: Uint8Array<ArrayBuffer>): Promise<Table> {
  assertModestArchive(content);
  try {
    const rows = await readSheet(content.buffer, { parseNumber: (digits) => digits });
    return rows.map((row) => row.map((value) => cellOf(value === null ? '' : String(value))));
  } catch (cause) {
    throw Object.assign(new DomainError('import.unreadable'), { cause });
  }
}

/** The text of a cell; the apostrophe that forces a text is no part of it. */
function cellOf(raw: string): string | null {
  const text = raw.trim().replace(/^['’](?=\S)/, '');
  return text === '' ? null : text.slice(0, LONGEST);
}
