import { LIST_ROWS } from '@kompeten/domain';

/** Rows that one upload may hold, and those that are read of a table. */
export const { held: MAX_ROWS, read: ROWS_READ } = LIST_ROWS;

/** What no spreadsheet writes into one cell, and what a table of that many rows never reaches. */
export const TABLE = { columns: 256, cells: 300_000, letters: 8_000_000, lettersOfCell: 32_767 };

/** Counts what a table holds while it is read: one text may stand in any number of cells, and a line may have any number. */
export class TableBound {
  #cells = 0;
  #letters = 0;

  /** Whether a table may hold this cell beside those before it. */
  admits(column: number, letters: number): boolean {
    this.#cells += 1;
    this.#letters += letters;
    return column < TABLE.columns && this.#cells <= TABLE.cells && this.#letters <= TABLE.letters;
  }
}
