import { describe, expect, it } from '@jest/globals';
import { formatCode, makeCode } from '../certificates/verification-code.ts';
import { codedRows, nameColumnOf, type Row, rowsWithoutCode } from './code-list.rules.ts';
import { LIST_ROWS, listedRows } from './listed-rows.rules.ts';

const codes = Array.from({ length: 600 }, (_, n) =>
  makeCode(Uint8Array.from({ length: 15 }, (_byte, place) => (n * 7 + place * 11) & 31)),
);
const [a = '', b = ''] = codes;
const wrong = `${a.slice(0, -1)}${a.endsWith('A') ? 'B' : 'A'}`;

const codesInTable = (rows: readonly Row[]) => codedRows(rows).map(({ code }) => code);

describe('the codes in a spreadsheet', () => {
  it.each([
    ['below a heading', [['Kode'], [a], [formatCode(b)]], [a, formatCode(b)]],
    [
      'in any column, and in none twice a row',
      [['Siti', a, `https://uji.example/v/${a}`]],
      [`https://uji.example/v/${a}`],
    ],
    ['in the order of the rows', [[b], [a]], [b, a]],
    ['and those mistyped', [['Siti', wrong]], [wrong]],
    ['with one cut short in a column of codes', [['Kode'], [a], [b.slice(0, 15)]], [a, b.slice(0, 15)]],
    [
      'past names, identity numbers, numbers and empty cells',
      [['Siti Maesaroh Aja', '3510061704900001', '12', null, a]],
      [a],
    ],
  ])('are found %s', (_, rows, found) => {
    expect(codesInTable(rows)).toEqual(found);
  });

  it('are none in a list of people', () => {
    const rows = [
      ['Nama', 'NIK'],
      ['Siti Maesaroh Aja', '3510061704900001'],
    ];
    expect(() => codesInTable(rows)).toThrow(expect.objectContaining({ code: 'verification.no_codes' }));
  });

  it('are at most five hundred', () => {
    expect(codesInTable(codes.slice(0, 500).map((code) => [code]))).toHaveLength(500);
    expect(() => codesInTable(codes.slice(0, 501).map((code) => [code]))).toThrow(
      expect.objectContaining({ code: 'verification.too_many_codes', params: { max: 500 } }),
    );
  });
});

describe('the sheets of a list', () => {
  it('hold together no more rows than one may', () => {
    const sheet = (name: string, count: number) => ({ name, rows: [['Nama', a], ...Array(count - 1).fill([null])] });
    expect(listedRows([sheet('Mei', 20), sheet('Juni', LIST_ROWS.held)]).map((row) => row.sheet)).toContain('Juni');
    expect(() => listedRows([sheet('Mei', 21), sheet('Juni', LIST_ROWS.held)])).toThrow(
      expect.objectContaining({ code: 'import.too_large', params: { maxRows: LIST_ROWS.held } }),
    );
  });
});

describe('rows that hold no code', () => {
  it.each([
    [
      'people of a sheet with names',
      [
        ['No', 'Nama', 'Kode'],
        ['1', 'Siti', null],
        ['2', 'Budi', a],
        ['3', 'Ani', null],
      ],
      [2, 4],
    ],
    [
      'no sums, no blank lines',
      [
        ['Nama', 'Kode'],
        ['Budi', a],
        [null, null],
        [null, 'dua'],
      ],
      [],
    ],
    [
      'what stands below the first code where no heading names people',
      [['Daftar'], [null], ['x', a], ['y', null]],
      [4],
    ],
    ['none in codes alone', [[a], [null], [b]], []],
  ])('are %s', (_, rows, places) => {
    expect(rowsWithoutCode(rows, codedRows(rows))).toEqual(places);
  });
});

describe('the people of a sheet', () => {
  it.each([
    [['No', 'Nama', 'Kode'], 1],
    [['Nama Pelamar', 'Kode'], 0],
    [['Kode', 'Full name'], 1],
    [['Kode', 'Catatan'], null],
  ])('stand under a heading that says so: %j', (heading, column) => {
    expect(nameColumnOf([[null], heading, ['Siti', a]])).toBe(column);
  });

  it('are no codes, whatever their names look like', () => {
    const people = Array.from({ length: 32 }, (_, n) => [`Pelamar Rahasia ${n.toString(32).toUpperCase()}`, a]);
    expect(codesInTable([['Nama', 'Kode'], ...people])).toEqual(Array(32).fill(a));
    expect(codesInTable([['Nama'], [a]])).toEqual([a]);
  });

  it('keep the number of their row', () => {
    expect(
      codedRows([
        ['Nama', 'Kode'],
        [null, null],
        ['Siti', a],
        ['Budi', wrong],
      ]),
    ).toEqual([
      { row: 3, code: a },
      { row: 4, code: wrong },
    ]);
  });
});
