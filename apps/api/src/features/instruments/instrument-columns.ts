import { DomainError, type InstrumentColumn, InstrumentKind, instrumentColumns } from '@kompeten/domain';
import { instrumentKindsIn, instrumentSheetIn, type Locale, locales } from '@kompeten/messages';
import type { FileAnswer } from '../../http/call.ts';
import type { Table } from '../../spreadsheets/cell.ts';
import { choiceOf } from '../../spreadsheets/cell-values.ts';
import { sheetToFillIn, XLSX } from '../../spreadsheets/sheet-to-fill-in.ts';
import { headingsOf, type TitledTable, titledTable } from '../../spreadsheets/titled-table.ts';

/** Headings that people write instead of the template's. */
const alsoCalled: Partial<Record<InstrumentColumn, readonly string[]>> = {
  kind: ['jenis', 'bentuk', 'kind', 'type'],
  unitCode: ['unit', 'kode unit kompetensi'],
  criteria: ['kuk', 'kriteria', 'criterion'],
  prompt: ['soal', 'pertanyaan', 'tugas', 'question'],
  optionA: ['a'],
  optionB: ['b'],
  optionC: ['c'],
  optionD: ['d'],
  optionE: ['e'],
  optionF: ['f'],
  correct: ['jawaban', 'kunci', 'key', 'answer'],
  benchmark: ['jawaban yang diharapkan', 'expected answer'],
};

const headings = headingsOf(instrumentColumns, (key) => [
  ...locales.map((locale) => instrumentSheetIn(locale).columns[key]),
  ...(alsoCalled[key] ?? []),
]);

const needed = ['kind', 'unitCode', 'criteria', 'prompt'] as const;

/** A sheet of instruments with its columns understood; refuses when a needed one is missing. */
export function instrumentsIn(table: Table, locale: Locale): TitledTable<InstrumentColumn> {
  return titledTable(table, headings, (present) => {
    const missing = needed.filter((key) => !present.has(key));
    const { columns } = instrumentSheetIn(locale);
    if (missing.length > 0)
      throw new DomainError('import.columns_missing', { columns: missing.map((key) => columns[key]) });
  });
}

/** A kind of instrument by any of its names. */
export const instrumentKindIn = choiceOf(InstrumentKind.options, instrumentKindsIn, {
  multiple_choice: ['pg', 'pilihan ganda', 'mcq'],
  essay: ['esai', 'uraian'],
  oral: ['lisan', 'pertanyaan lisan'],
  observation: ['observasi', 'ceklis observasi'],
  practical: ['praktik', 'demonstrasi'],
  project: ['proyek', 'proyek terstruktur'],
  portfolio: ['portofolio'],
  interview: ['wawancara'],
  third_party: ['pihak ketiga'],
});

/** The spreadsheet for instruments, with a sheet that says how. */
export async function instrumentTemplate(locale: Locale): Promise<FileAnswer> {
  const words = instrumentSheetIn(locale);
  return { content: await sheetToFillIn(words, instrumentColumns), type: XLSX, name: `${words.templateName}.xlsx` };
}
