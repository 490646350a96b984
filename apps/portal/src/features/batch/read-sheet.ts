import {
  DomainError,
  delimiterOf,
  LIST_ROWS,
  type ListedRow,
  listedRows,
  type Sheet,
  sheetTextOf,
} from '@kompeten/domain';
import { parse } from 'csv-parse/browser/esm/sync';
import readWorkbook from 'read-excel-file/universal';
import { assertModestArchive } from './modest-archive.ts';

/** Longer than any code or link with one. */
const LONGEST = 200;

/** The codes of what was pasted; names may stand beside them. */
export const rowsOfText = (text: string): ListedRow[] => listedRows([sheetOfText(text)]);

/** The codes of all sheets of a spreadsheet, read on this device: by what it is, whatever it is called. */
export async function rowsOfFile(file: Blob): Promise<ListedRow[]> {
  const content = new Uint8Array(await file.arrayBuffer());
  const isZip = content[0] === 0x50 && content[1] === 0x4b;
  return listedRows(isZip ? await sheetsOfWorkbook(content) : [sheetOfText(sheetTextOf(content))]);
}

function sheetOfText(text: string): Sheet {
  const options = {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    to: LIST_ROWS.read + 1,
  };
  try {
    const rows: string[][] = parse(text, { ...options, skip_empty_lines: false });
    return { name: '', rows: rows.map((row) => row.map(cellOf)) };
  } catch (cause) {
    throw Object.assign(new DomainError('import.unreadable'), { cause });
  }
}

async function sheetsOfWorkbook(content: Uint8Array<ArrayBuffer>): Promise<Sheet[]> {
  assertModestArchive(content);
  try {
    const sheets = await readWorkbook(content.buffer, { parseNumber: (digits) => digits });
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
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
