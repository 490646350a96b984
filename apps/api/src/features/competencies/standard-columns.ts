import { DomainError, type StandardColumn, standardColumns } from '@kompeten/domain';
import { type Locale, locales, standardSheetIn } from '@kompeten/messages';
import type { FileAnswer } from '../../http/call.ts';
import { sheetToFillIn, XLSX } from '../../spreadsheets/sheet-to-fill-in.ts';
import type { Table } from '../../spreadsheets/spreadsheet.ts';
import { headingsOf, type TitledTable, titledTable } from '../../spreadsheets/titled-table.ts';
import { standardAlsoCalled } from './standard-headings.rules.ts';

const headings = headingsOf(standardColumns, (key) => [
  ...locales.map((locale) => standardSheetIn(locale).columns[key]),
  ...(standardAlsoCalled[key] ?? []),
]);

const needed = ['unitCode', 'unitTitle'] as const;

/** A sheet of standards with its columns understood; refuses when a needed one is missing. */
export function standardsIn(table: Table, locale: Locale): TitledTable<StandardColumn> {
  return titledTable(table, headings, (present) => {
    const missing = needed.filter((key) => !present.has(key));
    const { columns } = standardSheetIn(locale);
    if (missing.length > 0)
      throw new DomainError('import.columns_missing', { columns: missing.map((key) => columns[key]) });
  });
}

/** The spreadsheet for a standard, with a sheet that says how. */
export async function standardTemplate(locale: Locale): Promise<FileAnswer> {
  const words = standardSheetIn(locale);
  return { content: await sheetToFillIn(words, standardColumns), type: XLSX, name: `${words.templateName}.xlsx` };
}
