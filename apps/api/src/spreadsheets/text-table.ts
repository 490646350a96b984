import { DomainError, delimiterOf } from '@kompeten/domain';
import { parse } from 'csv-parse/sync';
import { type Table, textCell } from './cell.ts';
import { assertNarrow } from './csv-width.ts';
import { ROWS_READ, TableBound } from './table-bound.ts';

/** Text in columns, whatever stands between them. */
export function textTable(text: string): Table {
  const [delimiter, bound] = [delimiterOf(text), new TableBound()];
  assertNarrow(text, delimiter);
  const on_record = (row: string[]) => {
    if (row.every((cell, column) => bound.admits(column, cell.length))) return row;
    throw new DomainError('import.suspicious_archive');
  };
  const lines = { relax_column_count: true, relax_quotes: true, to: ROWS_READ + 1 };
  const options = { ...lines, delimiter, on_record };
  return readRows(text, options).map((row) => row.map(textCell));
}

function readRows(text: string, options: object): string[][] {
  try {
    return parse(text, { ...options, skip_empty_lines: false });
  } catch (cause) {
    throw cause instanceof DomainError ? cause : Object.assign(new DomainError('import.unreadable'), { cause });
  }
}
