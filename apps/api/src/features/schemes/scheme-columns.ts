import { DomainError, type SchemeColumn, SchemeKind, schemeColumns } from '@kompeten/domain';
import { type Locale, locales, schemeSheetIn, termsIn } from '@kompeten/messages';
import type { FileAnswer } from '../../http/call.ts';
import { choiceOf } from '../../spreadsheets/cell-values.ts';
import { sheetToFillIn, XLSX } from '../../spreadsheets/sheet-to-fill-in.ts';
import type { Table } from '../../spreadsheets/spreadsheet.ts';
import { headingsOf, type TitledTable, titledTable } from '../../spreadsheets/titled-table.ts';

/** Headings that people write instead of the template's. */
const alsoCalled: Partial<Record<SchemeColumn, readonly string[]>> = {
  schemeCode: ['no skema', 'nomor skema', 'code'],
  schemeTitle: ['skema', 'judul skema', 'skema sertifikasi', 'scheme'],
  kind: ['jenis', 'kind'],
  version: ['edisi', 'tahun'],
  unitCode: ['kode unit kompetensi', 'unit'],
  unitTitle: ['judul', 'unit kompetensi', 'judul unit kompetensi'],
  group: ['kelompok', 'pilihan', 'elective'],
  choose: ['pilih', 'jumlah', 'minimal'],
};

const headings = headingsOf(schemeColumns, (key) => [
  ...locales.map((locale) => schemeSheetIn(locale).columns[key]),
  ...(alsoCalled[key] ?? []),
]);

const needed = ['schemeCode', 'schemeTitle', 'version', 'unitCode'] as const;

/** A sheet of schemes with its columns understood; refuses when a needed one is missing. */
export function schemesIn(table: Table, locale: Locale): TitledTable<SchemeColumn> {
  return titledTable(table, headings, (present) => {
    const missing = needed.filter((key) => !present.has(key));
    const { columns } = schemeSheetIn(locale);
    if (missing.length > 0)
      throw new DomainError('import.columns_missing', { columns: missing.map((key) => columns[key]) });
  });
}

/** A kind of scheme by any of its names. */
export const schemeKindIn = choiceOf(SchemeKind.options, (locale) => termsIn(locale).schemeKind, {
  kkni: ['kualifikasi', 'qualification', 'kkni level'],
  occupation: ['okupasi nasional', 'jabatan'],
  cluster: ['kluster', 'cluster'],
});

/** The spreadsheet for schemes, with a sheet that says how. */
export async function schemeTemplate(locale: Locale): Promise<FileAnswer> {
  const words = schemeSheetIn(locale);
  return { content: await sheetToFillIn(words, schemeColumns), type: XLSX, name: `${words.templateName}.xlsx` };
}
