import type { Cell } from './cell.ts';

/** A row with its number as the spreadsheet counts; an empty cell is null. */
export interface StreamedRow {
  row: number;
  cells: (Cell | null)[];
}

/** A spreadsheet that is read row by row: however long it is, only a part of it lies in memory. */
export interface SheetSource {
  /** The names of its sheets; text in columns has one without a name. */
  readonly names: readonly string[];
  /** The rows of a sheet, some at a time, and how much of the sheet is read by then, from 0 to 1. */
  rows(sheet: number): AsyncGenerator<{ rows: StreamedRow[]; share: number }>;
}
