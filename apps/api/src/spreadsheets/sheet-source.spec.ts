import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { array, assert, asyncProperty, constant, oneof, string } from 'fast-check';
import { anArchive, aWorkbookAt, understated } from '../testing/spreadsheets.ts';
import { sheetSource } from './sheet-source.ts';
import { csvStream, xlsxStream } from './sheet-stream.ts';
import { textOf } from './titled-table.ts';

async function read(content: Buffer): Promise<string[][]> {
  const source = await sheetSource(content);
  const table: string[][] = [];
  for await (const { rows } of source.rows(0)) {
    for (const { row, cells } of rows) table[row - 1] = cells.map(textOf);
  }
  return table;
}

/** What any spreadsheet keeps of a text: no control characters, no blanks around it, nothing that forces a text. */
const kept = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what a spreadsheet cannot hold
    .replace(/[\u0000-\u001f\u007f\ufffe\uffff]/g, '')
    .trim()
    .replace(/^['’](?=\S)/, '');
const cell = oneof(
  string({ unit: 'grapheme', maxLength: 12 }),
  constant('=1+1'),
  constant('@SUM(A1)'),
  constant('a;"b"'),
);
const tables = array(
  array(
    cell.map(kept).filter((text) => !text.startsWith("'")),
    { minLength: 1, maxLength: 6 },
  ),
  {
    minLength: 1,
    maxLength: 8,
  },
).filter((table) => table.flat().some((text) => text !== ''));

const HEADING = ['A', 'B', 'C', 'D', 'E', 'F'];

/** A row without the empty cells at its end, which no file holds. */
function trimmed(row: readonly string[] = []): string[] {
  const last = row.findLastIndex((text) => text !== '');
  return row.slice(0, last + 1);
}

describe('a spreadsheet that is written and read row by row', () => {
  it.each([
    ['.xlsx', (table: string[][]) => buffer(xlsxStream('Uji', table))],
    ['.csv', (table: string[][]) => buffer(csvStream(table))],
  ])('says as %s what was put into it, and nothing of it is a formula', async (_, written) => {
    await assert(
      asyncProperty(tables, async (table) => {
        const [, ...found] = await read(await written([HEADING, ...table]));
        expect(table.map((__, index) => trimmed(found[index]))).toEqual(table.map(trimmed));
      }),
      { numRuns: 60 },
    );
  });

  it('reads a sheet wherever its relationships say, and rows in any distance', async () => {
    expect((await read(await aWorkbookAt('elsewhere/data.bin', 40)))[39]).toEqual(['x']);
  });

  it.each([
    ['a row before the one above it', () => workbook('<row r="5"/><row r="4"/>')],
    ['a column nobody has', () => workbook('<row r="1"><c r="ZZZ1"><v>1</v></c></row>')],
    [
      'a text longer than a cell',
      () => workbook(`<row r="1"><c r="A1" t="str"><v>${'x'.repeat(70_000)}</v></c></row>`),
    ],
    ['a tag without an end', () => workbook(`<row r="1" ${'x'.repeat(2_500_000)}`)],
    ['an entity of its own', () => workbook('', '<!DOCTYPE a [<!ENTITY b "c">]>')],
    ['a part that lies about its size', async () => understated(await workbook(`<!-- ${'é'.repeat(3_000_000)} -->`))],
  ])('refuses %s', async (_, content) => {
    await expect(content().then(read)).rejects.toMatchObject({
      code: expect.stringMatching(/^import\.(suspicious_archive|unreadable)$/),
    });
  });

  it('keeps numbers as they are written and takes shared, rich and spoken texts apart', async () => {
    const shared = '<sst><si><t>Satu</t></si><si><r><t>Du</t></r><r><t>a</t></r><rPh><t>x</t></rPh></si></sst>';
    const row =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1"><v>3510050000000001</v></c></row>';
    expect(await read(await workbook(row, '', { 'xl/sharedStrings.xml': shared }))).toEqual([
      ['Satu', 'Dua', '', '3510050000000001'],
    ]);
  });
});

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function workbook(rows: string, head = '', others: Record<string, string> = {}): Promise<Buffer> {
  const sheet = '<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>';
  return anArchive({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet}</workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="x" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    ...others,
  });
}
