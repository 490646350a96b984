import type { ImportIssue } from '@kompeten/domain';
import { explainIssue, type Locale } from '@kompeten/messages';
import { type TitledTable, textOf } from './titled-table.ts';

/** A row as texts: what stands in a cell, with single spaces; long texts keep their lines. */
export interface TextRow<K extends string> {
  row: number;
  cells: Partial<Record<K, string>>;
}

/** The rows of a table as texts. */
export function textRows<K extends string>({ rows }: TitledTable<K>, keepsLines: readonly K[] = []): TextRow<K>[] {
  const clean = (column: K, typed: string) => {
    const lines = typed
      .normalize('NFC')
      .split(/\r?\n/)
      .map((line) => line.replace(/\s+/g, ' ').trim());
    return keepsLines.includes(column) ? lines.join('\n').trim() : lines.join(' ').trim();
  };
  return rows.map(({ row, cells }) => {
    const entries = Object.entries(cells) as [K, Parameters<typeof textOf>[0]][];
    const texts = entries.map(([column, cell]) => [column, clean(column, textOf(cell))] as const);
    return { row, cells: Object.fromEntries(texts.filter(([, said]) => said !== '')) as TextRow<K>['cells'] };
  });
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
