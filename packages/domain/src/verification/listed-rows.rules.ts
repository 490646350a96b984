import { DomainError } from '../kernel/domain-error.ts';
import { codedRows, nameColumnOf, type Row, rowsWithoutCode } from './code-list.rules.ts';
import { MAX_CODES } from './verification.ts';

/** Rows that one file may hold, and those that are read of it: with what stands above and below them. */
export const LIST_ROWS = { held: 5_000, read: 5_020 } as const;

/** A sheet of a spreadsheet. */
export interface Sheet {
  name: string;
  rows: readonly Row[];
}

/** A row of a list: its code, none where somebody has no code there, and what stands beside it. */
export interface ListedRow {
  /** The name of its sheet, where codes stand in several. */
  sheet: string | null;
  /** Counted from 1, as spreadsheets do. */
  row: number;
  /** Who is named there. */
  own: string | null;
  code: string | null;
}

/** The rows of all sheets that hold codes, in their order, those of people without a code among them. */
export function listedRows(sheets: readonly Sheet[]): ListedRow[] {
  const count = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count > LIST_ROWS.read) throw new DomainError('import.too_large', { maxRows: LIST_ROWS.held });
  const listed = sheets.map(rowsOf).filter((rows) => rows.length > 0);
  if (listed.length === 0) throw new DomainError('verification.no_codes');
  const all = listed.flat();
  if (all.filter(({ code }) => code !== null).length > MAX_CODES) {
    throw new DomainError('verification.too_many_codes', { max: MAX_CODES });
  }
  return listed.length > 1 ? all : all.map((row) => ({ ...row, sheet: null }));
}

/** None of a sheet that holds no code: it is about something else. */
function rowsOf({ name, rows }: Sheet): ListedRow[] {
  const coded = codesOf(rows);
  if (coded.length === 0) return [];
  const column = nameColumnOf(rows);
  const ownOf = (row: number) => (column === null ? null : (rows[row - 1]?.[column] ?? null));
  const missing = rowsWithoutCode(rows, coded).map((row) => ({ row, code: null }));
  return [...coded, ...missing]
    .sort((one, other) => one.row - other.row)
    .map(({ row, code }) => ({ sheet: name, row, own: ownOf(row), code }));
}

function codesOf(rows: readonly Row[]) {
  try {
    return codedRows(rows);
  } catch (cause) {
    if (cause instanceof DomainError && cause.code === 'verification.no_codes') return [];
    throw cause;
  }
}
