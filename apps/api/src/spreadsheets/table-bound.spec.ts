import { describe, expect, it } from '@jest/globals';
import { aCsv, aWorkbookSharing } from '../testing/spreadsheets.ts';
import { assertNarrow } from './csv-width.ts';
import { sheetSource } from './sheet-source.ts';
import { readTable } from './spreadsheet.ts';
import { MAX_ROWS, TABLE } from './table-bound.ts';
import { textOf } from './titled-table.ts';

const refused = { code: 'import.suspicious_archive' };
const row = (cells: number, cell = 'a') => Array<string>(cells).fill(cell);

describe('a table', () => {
  it.each([
    ['more columns than any spreadsheet', [row(2), row(TABLE.columns + 1)]],
    ['more columns behind a quoted cell', [['"a;""b"', ...row(TABLE.columns)]]],
    ['more cells than its rows need', Array(4_000).fill(row(80))],
  ])('of text with %s is refused', async (_, rows) => {
    await expect(readTable(aCsv(rows))).rejects.toMatchObject(refused);
  });

  it('of text may have all columns of a spreadsheet, and marks between columns in a quoted cell', async () => {
    const quoted = `"${';'.repeat(400)}""${';'.repeat(400)}"`;
    const [first = [], second = []] = await readTable(aCsv([row(TABLE.columns), [quoted, 'b']]));
    expect([first.length, second.length, textOf(second[1])]).toEqual([TABLE.columns, 2, 'b']);
  });

  it('of text that is read line by line is refused alike', async () => {
    const source = await sheetSource(aCsv([row(TABLE.columns + 1)]));
    await expect(source.rows(0).next()).rejects.toMatchObject(refused);
  });

  it('of a workbook keeps of a cell what a spreadsheet can hold, and is refused where one text fills all its rows', async () => {
    const [[cell] = []] = await readTable(await aWorkbookSharing('a'.repeat(200_000), 3));
    expect(textOf(cell)).toHaveLength(TABLE.lettersOfCell);
    await expect(readTable(await aWorkbookSharing('a'.repeat(200_000), 4_000))).rejects.toMatchObject(refused);
  });

  it('says how many rows it may have, whatever it is', async () => {
    const tooLong = { code: 'import.too_large', params: { maxRows: MAX_ROWS } };
    await expect(readTable(aCsv(Array(MAX_ROWS + 30).fill(['a'])))).rejects.toMatchObject(tooLong);
    await expect(readTable(await aWorkbookSharing('a', MAX_ROWS + 30))).rejects.toMatchObject(tooLong);
  });
});

describe('the width of text in columns', () => {
  it('is that of its widest line, wherever quotes stand', () => {
    const wide = ';'.repeat(TABLE.columns);
    for (const text of [wide, `a\n${wide}`, `a"${wide}`, `"a"b${wide}`, `"a\n""b"\r\n${wide}`])
      expect(() => assertNarrow(text, ';')).toThrow(expect.objectContaining(refused));
    for (const text of [wide.slice(1), `"${wide}"`, `a\n"b""${wide}"`])
      expect(() => assertNarrow(text, ';')).not.toThrow();
  });
});
