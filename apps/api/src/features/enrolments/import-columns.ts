import { DomainError } from '@kompeten/domain';
import { type Locale, locales, rosterSheetIn } from '@kompeten/messages';
import type { Cell, Table } from '../../spreadsheets/spreadsheet.ts';

/** What a column of a roster holds. */
export type ColumnKey = keyof ReturnType<typeof rosterSheetIn>['columns'];

/** The columns, in the order of the template. */
export const columnKeys = Object.keys(rosterSheetIn('id').columns) as ColumnKey[];

/** Headings that people write instead of the template's. */
const alsoCalled: Partial<Record<ColumnKey, readonly string[]>> = {
  fullName: ['nama', 'nama peserta', 'nama sesuai ktp', 'name', 'participant name'],
  nik: [
    'no nik',
    'nomor nik',
    'no ktp',
    'nomor ktp',
    'nomor induk kependudukan',
    'national id',
    'id number',
    'nik ktp',
  ],
  passport: ['paspor', 'no paspor', 'passport', 'passport no'],
  noNikReason: ['alasan', 'alasan tidak ada nik', 'reason', 'reason no nik'],
  birthDate: ['tgl lahir', 'lahir', 'date of birth', 'birthdate', 'dob', 'tanggal lahir peserta'],
  sex: ['jk', 'l p', 'kelamin', 'gender'],
  birthPlace: ['tempat kelahiran', 'place of birth'],
  education: ['pendidikan terakhir', 'last education', 'highest education'],
  phone: [
    'no hp',
    'hp',
    'no telepon',
    'nomor telepon',
    'nomor hp',
    'telp',
    'no telp',
    'wa',
    'whatsapp',
    'phone number',
    'mobile',
  ],
  email: ['email', 'surat elektronik', 'alamat email'],
  cooperative: ['nama koperasi', 'koperasi desa', 'cooperative name', 'asal koperasi'],
  cooperativeRole: ['jabatan', 'jabatan koperasi', 'role', 'position', 'cooperative role'],
};

/** A text for comparison: only its letters and digits count. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const headings = new Map<string, ColumnKey>(
  columnKeys.flatMap((key) => {
    const names = [...locales.map((locale) => rosterSheetIn(locale).columns[key]), ...(alsoCalled[key] ?? []), key];
    return names.map((name) => [plain(name), key] as const);
  }),
);

/** A row of people: its number as the spreadsheet counts, and its cells by column. */
export interface RosterRow {
  row: number;
  cells: Partial<Record<ColumnKey, Cell>>;
}

/** A table with its columns understood; `titles` are the headings as the file has them. */
export interface Roster {
  titles: Partial<Record<ColumnKey, string>>;
  rows: RosterRow[];
}

const HEADING_ROWS = 10;

/** Finds the heading among the first rows and the people below it; refuses when a needed column is missing. */
export function rosterIn(table: Table, locale: Locale): Roster {
  const found = table.slice(0, HEADING_ROWS).map(headingOf);
  const best = found.reduce((top, each, index) => (each.size > (found[top]?.size ?? 0) ? index : top), 0);
  const columns = found[best] ?? new Map<number, ColumnKey>();
  assertComplete(new Set(columns.values()), locale);
  const title = (index: number) => textOf(table[best]?.[index] ?? null);
  const titles = Object.fromEntries([...columns].map(([index, key]) => [key, title(index)]));
  const rows = table
    .map((cells, index) => ({ row: index + 1, cells: cellsOf(cells, columns) }))
    .filter(({ row, cells }) => row > best + 1 && Object.keys(cells).length > 0);
  if (rows.length === 0) throw new DomainError('import.empty');
  return { titles, rows };
}

function headingOf(row: readonly (Cell | null)[]): Map<number, ColumnKey> {
  const columns = new Map<number, ColumnKey>();
  const taken = new Set<ColumnKey>();
  row.forEach((cell, index) => {
    const key = headings.get(plain(textOf(cell).replace(/\*/g, '')));
    if (key && !taken.has(key)) columns.set(index, key);
    if (key) taken.add(key);
  });
  return columns;
}

function assertComplete(present: ReadonlySet<ColumnKey>, locale: Locale): void {
  const identity: ColumnKey[] = ['nik', 'passport', 'noNikReason'];
  const missing: ColumnKey[] = (['fullName', 'birthDate'] as const).filter((key) => !present.has(key));
  if (!identity.some((key) => present.has(key))) missing.push('nik');
  const { columns } = rosterSheetIn(locale);
  if (missing.length > 0)
    throw new DomainError('import.columns_missing', { columns: missing.map((key) => columns[key]) });
}

function cellsOf(row: readonly (Cell | null)[], columns: ReadonlyMap<number, ColumnKey>): RosterRow['cells'] {
  const cells: RosterRow['cells'] = {};
  for (const [index, key] of columns) {
    const cell = row[index];
    if (cell) cells[key] = cell;
  }
  return cells;
}

/** What a cell says, as text. */
export function textOf(cell: Cell | null | undefined): string {
  if (!cell) return '';
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'day' ? cell.day : cell.digits;
}
