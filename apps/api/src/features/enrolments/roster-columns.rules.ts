import { DomainError } from '@kompeten/domain';
import { type Locale, locales, rosterSheetIn } from '@kompeten/messages';
import type { Table } from '../../spreadsheets/cell.ts';
import { headingsOf, type TitledRow, type TitledTable, titledTable } from '../../spreadsheets/titled-table.ts';

/** What a column of a roster holds. */
export type ColumnKey = keyof ReturnType<typeof rosterSheetIn>['columns'];

/** The columns, in the order of the template. */
export const rosterKeys = Object.keys(rosterSheetIn('id').columns) as ColumnKey[];

/** Headings that people write instead of the template's. */
export const rosterAlsoCalled: Partial<Record<ColumnKey, readonly string[]>> = {
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
  letterNumber: ['no surat desa', 'nomor surat', 'no surat', 'surat desa', 'letter number'],
  letterDate: ['tgl surat desa', 'tanggal surat', 'tgl surat', 'letter date'],
  letterOffice: ['kantor desa', 'penerbit surat', 'office'],
  letterSignedBy: ['penandatangan surat', 'ditandatangani oleh', 'signed by'],
  firstWitness: ['saksi 1', 'saksi i', 'witness 1'],
  firstRelation: ['hubungan saksi 1', 'relation of witness 1'],
  firstPosition: ['jabatan saksi 1', 'position of witness 1'],
  secondWitness: ['saksi 2', 'saksi ii', 'witness 2'],
  secondRelation: ['hubungan saksi 2', 'relation of witness 2'],
  secondPosition: ['jabatan saksi 2', 'position of witness 2'],
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
  guardian: [
    'wali',
    'orang tua',
    'orang tua wali',
    'nama orang tua',
    'nama orang tua wali',
    'parent',
    'parent guardian',
  ],
  guardianPhone: ['no hp wali', 'hp wali', 'telp wali', 'no telepon wali', 'telepon orang tua', 'parent phone'],
  guardianWay: ['persetujuan wali', 'cara persetujuan', 'consent', 'how consented'],
  guardianOn: ['tanggal persetujuan', 'tgl persetujuan wali', 'consent date'],
};

const headings = headingsOf(rosterKeys, (key) => [
  ...locales.map((locale) => rosterSheetIn(locale).columns[key]),
  ...(rosterAlsoCalled[key] ?? []),
]);

/** A row of people: its number as the spreadsheet counts, and its cells by column. */
export type RosterRow = TitledRow<ColumnKey>;

/** A table with its columns understood; `titles` are the headings as the file has them. */
export type Roster = TitledTable<ColumnKey>;

/** Finds the heading among the first rows and the people below it; refuses when a needed column is missing. */
export const rosterIn = (table: Table, locale: Locale): Roster =>
  titledTable(table, headings, (present) => assertComplete(present, locale));

function assertComplete(present: ReadonlySet<ColumnKey>, locale: Locale): void {
  const identity: ColumnKey[] = ['nik', 'passport', 'noNikReason', 'letterNumber', 'firstWitness'];
  const missing: ColumnKey[] = (['fullName', 'birthDate'] as const).filter((key) => !present.has(key));
  if (!identity.some((key) => present.has(key))) missing.push('nik');
  const { columns } = rosterSheetIn(locale);
  if (missing.length > 0)
    throw new DomainError('import.columns_missing', { columns: missing.map((key) => columns[key]) });
}
