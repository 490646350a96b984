import { DomainError } from '@kompeten/domain';
import { type Locale, locales, recordedSheetIn } from '@kompeten/messages';
import type { Table } from '../../spreadsheets/cell.ts';
import { headingsOf, type TitledRow, type TitledTable, titledTable } from '../../spreadsheets/titled-table.ts';

/** What a column of an older register holds. */
export type RecordedColumn = keyof ReturnType<typeof recordedSheetIn>['columns'];

/** The columns, in the order of the template. */
export const recordedColumns = Object.keys(recordedSheetIn('id').columns) as RecordedColumn[];

/** Headings that people write instead of the template's. */
const alsoCalled: Partial<Record<RecordedColumn, readonly string[]>> = {
  number: ['nomor', 'no sertifikat', 'nomor registrasi', 'number', 'no'],
  holderName: ['nama', 'nama lengkap', 'nama peserta', 'name', 'holder'],
  birthDate: ['tgl lahir', 'lahir', 'date of birth', 'dob'],
  nik: ['no nik', 'nomor nik', 'no ktp', 'national id'],
  kind: ['jenis sertifikat', 'type'],
  title: ['pelatihan', 'nama pelatihan', 'judul', 'training', 'program pelatihan'],
  issuedOn: ['tgl terbit', 'terbit', 'tanggal sertifikat', 'issued', 'issue date'],
  validUntil: ['masa berlaku', 'berlaku hingga', 'expires', 'expiry date'],
};

const needed = ['number', 'holderName', 'birthDate', 'title', 'issuedOn'] as const;

const headings = headingsOf(recordedColumns, (key) => [
  ...locales.map((locale) => recordedSheetIn(locale).columns[key]),
  ...(alsoCalled[key] ?? []),
]);

/** A row of an older register. */
export type RecordedSheetRow = TitledRow<RecordedColumn>;

/** An older register with its columns understood; refuses when a needed one is missing. */
export function registerIn(table: Table, locale: Locale): TitledTable<RecordedColumn> {
  return titledTable(table, headings, (present) => {
    const missing = needed.filter((key) => !present.has(key));
    const { columns } = recordedSheetIn(locale);
    if (missing.length > 0)
      throw new DomainError('import.columns_missing', { columns: missing.map((key) => columns[key]) });
  });
}
