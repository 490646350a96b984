import { DomainError } from '@kompeten/domain';
import { csvSource } from './csv-source.ts';
import type { SheetSource, StreamedRow } from './streamed-sheet.ts';
import { workbookSource } from './workbook-source.ts';

/** Rows that one import may hold. */
export const MOST_ROWS = 200_000;

/** Opens a spreadsheet by what it is, whatever it is called: an `.xlsx` archive or text in columns. */
export function sheetSource(content: Buffer): Promise<SheetSource> {
  return isZip(content) ? workbookSource(content) : csvSource(content);
}

/** The first rows of a sheet, for people to look at. */
export async function firstRows(source: SheetSource, sheet: number, count: number): Promise<StreamedRow[]> {
  const found: StreamedRow[] = [];
  for await (const { rows } of source.rows(sheet)) {
    found.push(...rows.slice(0, count - found.length));
    if (found.length >= count) break;
  }
  return found;
}

/** Refuses a file with more rows than an import may hold. */
export function assertNotTooLong(rows: number, maxRows = MOST_ROWS): void {
  if (rows > maxRows) throw new DomainError('import.too_large', { maxRows });
}

const isZip = (content: Buffer) => content.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'));
