import { codeLength, findCode, normaliseCode, readCode } from '../certificates/verification-code.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { readNik } from '../people/nik.ts';
import { MAX_CODES } from './verification.ts';

type Row = readonly (string | null)[];

/** A text that was meant as a code and is not quite one: of its length, with a digit, and no identity number. */
const isMistyped = (text: string) =>
  /\d/.test(text) && readNik(text.trim()) === null && readCode(text).kind === 'mistyped';

/** Most cells of a sheet are too short for a code, which costs nothing to see. */
const isCodeLike = (text: string) => text.length >= codeLength && (findCode(text) !== null || isMistyped(text));

/** Where the codes of a column begin, if it is a column of codes: below its heading, each cell is asked for. */
function firstCodes(rows: readonly Row[]): Map<number, number> {
  const firsts = new Map<number, number>();
  const real = new Set<number>();
  for (const [place, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      if (cell === null || !isCodeLike(cell)) continue;
      if (!firsts.has(column)) firsts.set(column, place);
      if (findCode(cell) !== null) real.add(column);
    }
  }
  return new Map([...firsts].filter(([column]) => real.has(column)));
}

/** A code as it stands in a sheet, and the place of its row, counted from the first as spreadsheets do. */
export interface CodedRow {
  row: number;
  code: string;
}

/**
 * The codes of a spreadsheet, row by row, wherever they stand. In a column that holds a real code every cell is meant
 * as one, so that a code with a symbol too few is answered as mistyped instead of left out; in other columns only what
 * looks like a code is. The same code twice in a row, printed and as a link, counts once. A column of names is looked at
 * only where no other one holds a code: `Pelamar Desa 101` is nobody's typing error.
 */
export function codedRows(rows: readonly Row[]): CodedRow[] {
  const names = nameColumnOf(rows);
  const beside = meantCodes(rows.map((row) => row.map((cell, column) => (column === names ? null : cell))));
  const codes = beside.length > 0 ? beside : meantCodes(rows);
  if (codes.length === 0) throw new DomainError('verification.no_codes');
  if (codes.length > MAX_CODES) throw new DomainError('verification.too_many_codes', { max: MAX_CODES });
  return codes;
}

function meantCodes(rows: readonly Row[]): CodedRow[] {
  const columns = firstCodes(rows);
  return rows.flatMap((row, place) => {
    const meant = row.flatMap((cell, column) => {
      if (cell === null) return [];
      return isCodeLike(cell) || place >= (columns.get(column) ?? Number.POSITIVE_INFINITY) ? [cell] : [];
    });
    const once = new Map(meant.map((cell) => [findCode(cell) ?? normaliseCode(cell), cell]));
    return [...once.values()].map((code) => ({ row: place + 1, code }));
  });
}

/** The codes of a spreadsheet alone, in the order of its rows. */
export const codesInTable = (rows: readonly Row[]): string[] => codedRows(rows).map(({ code }) => code);

/** Headings under which people keep names. */
const NAMES = /^(nama|name)\b|\b(nama lengkap|full name|pelamar|karyawan|applicant|employee)\b/i;

/** The column in which a sheet keeps the names of its people: by its heading; null where none says so. */
export function nameColumnOf(rows: readonly Row[]): number | null {
  const heading = rows.find((row) => row.some((cell) => cell !== null)) ?? [];
  const column = heading.findIndex((cell) => cell !== null && NAMES.test(cell.trim()) && !isCodeLike(cell));
  return column === -1 ? null : column;
}
