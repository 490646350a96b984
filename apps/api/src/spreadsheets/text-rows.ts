import type { ImportIssue } from '@kompeten/domain';
import { explainIssue, type Locale } from '@kompeten/messages';
import type { Cell } from './cell.ts';
import { type TitledTable, textOf } from './titled-table.ts';

/** A row as texts: what stands in a cell, with single spaces; long texts keep their lines. */
export interface TextRow<K extends string> {
  row: number;
  cells: Partial<Record<K, string>>;
}

/** What is typed into a cell, with single spaces; long texts keep their lines. */
export function cleanText(typed: string, keepsLines = false): string {
  const lines = typed
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.join(keepsLines ? '\n' : ' ').trim();
}

/** The texts of a row by column; an empty cell is absent. */
export function textsOf<K extends string>(
  columns: readonly K[],
  cells: Readonly<Partial<Record<string, Cell>>>,
  keepsLines: readonly K[] = [],
): Record<string, string> {
  const said = columns.map((column) => {
    const cell = cells[column];
    return [column, cell ? cleanText(textOf(cell), keepsLines.includes(column)) : ''] as const;
  });
  return Object.fromEntries(said.filter(([, text]) => text !== ''));
}

/** The rows of a table as texts. */
export function textRows<K extends string>({ rows }: TitledTable<K>, keepsLines: readonly K[] = []): TextRow<K>[] {
  const columns = (cells: object) => Object.keys(cells) as K[];
  return rows.map(({ row, cells }) => ({
    row,
    cells: textsOf(columns(cells), cells, keepsLines) as TextRow<K>['cells'],
  }));
}

/** Faults of cells as an import answers them: under the headings of the reader's own file, in the reader's language. */
export function importIssues<K extends string>(
  faults: readonly { row: number; column: K; code: string }[],
  { titles }: Pick<TitledTable<K>, 'titles'>,
  columns: Readonly<Record<K, string>>,
  locale: Locale,
): ImportIssue[] {
  return faults.map(({ row, column, ...fault }) => ({
    ...{ row, column: titles[column] || columns[column], code: fault.code },
    message: explainIssue(locale, { pointer: '', ...fault }),
  }));
}
