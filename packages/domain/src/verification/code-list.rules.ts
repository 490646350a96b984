import { codeLength, findCode, normaliseCode, readCode } from '../certificates/verification-code.ts';
import { DomainError } from '../kernel/domain-error.ts';
import { readNik } from '../people/nik.ts';
import { MAX_CODES } from './verification.ts';

/** A row of a sheet: the text of its cells, null where one is empty. */
export type Row = readonly (string | null)[];

/** A text that was meant as a code and is not quite one: of its length, with a digit, and no identity number. */
const isMistyped = (text: string) =>
  /\d/.test(text) && readNik(text.trim()) === null && readCode(text).kind === 'mistyped';

/** What a cell says of codes: the one in it, and whether it was meant as one. */
interface ReadCell {
  code: string | null;
  isCodeLike: boolean;
}

const NO_CODE: ReadCell = { code: null, isCodeLike: false };

/** Most cells of a sheet are too short for a code, which costs nothing to see. */
function readCell(text: string): ReadCell {
  if (text.length < codeLength) return NO_CODE;
  const code = findCode(text);
  return { code, isCodeLike: code !== null || isMistyped(text) };
}

/** A sheet is walked several times, and many of its cells say the same: each is read once. */
function readingOnce(): (text: string) => ReadCell {
  const known = new Map<string, ReadCell>();
  return (text) => {
    const read = known.get(text) ?? readCell(text);
    known.set(text, read);
    return read;
  };
}

/** Where the codes of a column begin, if it is a column of codes: below its heading, each cell is asked for. */
function firstCodes(rows: readonly Row[], read: typeof readCell): Map<number, number> {
  const firsts = new Map<number, number>();
  const real = new Set<number>();
  for (const [place, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      if (cell === null || !read(cell).isCodeLike) continue;
      if (!firsts.has(column)) firsts.set(column, place);
      if (read(cell).code !== null) real.add(column);
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
  const read = readingOnce();
  const beside = meantCodes(
    rows.map((row) => row.map((cell, column) => (column === names ? null : cell))),
    read,
  );
  const codes = beside.length > 0 ? beside : meantCodes(rows, read);
  if (codes.length === 0) throw new DomainError('verification.no_codes');
  if (codes.length > MAX_CODES) throw new DomainError('verification.too_many_codes', { max: MAX_CODES });
  return codes;
}

function meantCodes(rows: readonly Row[], read: typeof readCell): CodedRow[] {
  const columns = firstCodes(rows, read);
  return rows.flatMap((row, place) => {
    const meant = row.flatMap((cell, column) => {
      if (cell === null) return [];
      return read(cell).isCodeLike || place >= (columns.get(column) ?? Number.POSITIVE_INFINITY) ? [cell] : [];
    });
    const once = new Map(meant.map((cell) => [read(cell).code ?? normaliseCode(cell), cell]));
    return [...once.values()].map((code) => ({ row: place + 1, code }));
  });
}

/**
 * The places of the rows that say something and hold no code, from 1: people without one must not vanish from the answer. Under
 * a heading of names it is whoever is named there; else whatever stands below the first code.
 */
export function rowsWithoutCode(rows: readonly Row[], coded: readonly CodedRow[]): number[] {
  const withCode = new Set(coded.map(({ row }) => row));
  const names = nameColumnOf(rows);
  const heading = rows.findIndex(isWritten);
  const isMissing = (row: Row, place: number) =>
    names === null ? place >= (coded[0]?.row ?? rows.length) && isWritten(row) : place > heading && Boolean(row[names]);
  return rows.flatMap((row, place) => (!withCode.has(place + 1) && isMissing(row, place) ? [place + 1] : []));
}

const isWritten = (row: Row): boolean => row.some((cell) => cell !== null);

/** Headings under which people keep names. */
const NAMES = /^(nama|name)\b|\b(nama lengkap|full name|pelamar|karyawan|applicant|employee)\b/i;

/** The column in which a sheet keeps the names of its people: by its heading; null where none says so. */
export function nameColumnOf(rows: readonly Row[]): number | null {
  const heading = rows.find(isWritten) ?? [];
  const column = heading.findIndex((cell) => cell !== null && NAMES.test(cell.trim()) && !readCell(cell).isCodeLike);
  return column === -1 ? null : column;
}
