import { type Locale, recordedSheetIn } from '@kompeten/messages';
import type { FileAnswer } from '../../http/call.ts';
import { sheetToFillIn, XLSX } from '../../spreadsheets/sheet-to-fill-in.ts';
import { recordedColumns } from './recorded-columns.ts';

/** The spreadsheet for an older register, with a sheet that says how. */
export async function recordedTemplate(locale: Locale): Promise<FileAnswer> {
  const words = recordedSheetIn(locale);
  const content = await sheetToFillIn({ ...words, sheet: words.entries }, recordedColumns);
  return { content, type: XLSX, name: `${words.templateName}.xlsx` };
}
