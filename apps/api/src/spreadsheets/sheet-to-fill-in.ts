import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/node';

/** The media type of an `.xlsx` file. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Rows that a template prepares as text, so that a NIK typed into them keeps its digits. */
const PREPARED_ROWS = 500;

/** The words of a template and of the sheet that says how to fill it in. */
export interface TemplateWords<K extends string> {
  sheet: string;
  instructions: string;
  column: string;
  howTo: string;
  example: string;
  note: string;
  columns: Record<K, string>;
  hints: Record<K, string>;
  examples: Record<K, string>;
}

/** A heading of a sheet. */
export const heading = (value: string) =>
  ({ value, type: String, fontWeight: 'bold', backgroundColor: '#E8EEF4' }) as const;

/** A spreadsheet to be filled in, with a sheet that says how and one with an example row. */
export function sheetToFillIn<K extends string>(words: TemplateWords<K>, keys: readonly K[]): Promise<Buffer> {
  const blank = keys.map((): Cell => ({ type: String, format: '@' }));
  const data = [keys.map((key) => heading(words.columns[key])), ...Array(PREPARED_ROWS).fill(blank)];
  const hints = keys.map((key): Row => [words.columns[key], words.hints[key], words.examples[key]]);
  const titles = [words.column, words.howTo, words.example].map(heading);
  return writeXlsxFile([
    { sheet: words.sheet, data, columns: keys.map(() => ({ width: 24 })), stickyRowsCount: 1 },
    {
      sheet: words.instructions,
      data: [[words.note], titles, ...hints],
      columns: [{ width: 28 }, { width: 90 }, { width: 45 }],
    },
    {
      sheet: words.example,
      data: [
        keys.map((key) => heading(words.columns[key])),
        keys.map((key): Cell => ({ value: words.examples[key], type: String })),
      ],
      columns: keys.map(() => ({ width: 24 })),
    },
  ]).toBuffer();
}
