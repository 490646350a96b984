import { DomainError, type ErrorCode, type ListedRow, listedRows, type Sheet, sheetTextOf } from '@kompeten/domain';
import type { Cell, Table } from './cell.ts';
import { MAX_ROWS, ROWS_READ } from './table-bound.ts';
import { textTable } from './text-table.ts';
import { workbookTable, workbookTables } from './workbook-table.ts';

/** A spreadsheet, and what is wanted of it: the rows of its first sheet, or those of all its sheets that list certificate codes. */
export interface TableTask {
  content: Uint8Array;
  wants: 'table' | 'list';
}

/** What became of it; a refusal travels as data, since an error loses what it is on the way out of a thread. */
export type TableAnswer =
  | { table: Table }
  | { listed: ListedRow[] }
  | { refused: Pick<DomainError<ErrorCode>, 'code' | 'params' | 'message'> };

/** Longer than any code or link with one; the rest of a cell is not sent back. */
const LONGEST = 200;

/** Whether bytes are an archive, as a workbook is. */
export const isZip = (content: Buffer): boolean => content.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'));

/** Reads a spreadsheet where it is called; what it costs is bounded, and still too much for a thread that answers others. */
export async function carryOut({ content, wants }: TableTask): Promise<TableAnswer> {
  try {
    const file = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    return wants === 'table' ? { table: await tableIn(file) } : { listed: listedRows(await sheetsIn(file)) };
  } catch (cause) {
    if (!(cause instanceof DomainError)) throw cause;
    return { refused: { code: cause.code, params: cause.params, message: cause.message } };
  }
}

async function tableIn(content: Buffer): Promise<Table> {
  const table = isZip(content) ? await workbookTable(content) : textTable(sheetTextOf(content));
  if (table.length > ROWS_READ) throw new DomainError('import.too_large', { maxRows: MAX_ROWS });
  return table;
}

/** All sheets as texts; text in columns is one sheet without a name. */
async function sheetsIn(content: Buffer): Promise<Sheet[]> {
  const tables = isZip(content)
    ? await workbookTables(content)
    : [{ name: '', table: textTable(sheetTextOf(content)) }];
  return tables.map(({ name, table }) => ({ name, rows: table.map((row) => row.map(textOf)) }));
}

function textOf(cell: Cell | null): string | null {
  if (cell === null || cell.kind === 'day') return null;
  return (cell.kind === 'number' ? cell.digits : cell.text).slice(0, LONGEST);
}
