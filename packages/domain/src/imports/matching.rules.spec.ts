import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, integer, oneof, property, shuffledSubarray, string } from 'fast-check';
import { FAULT_MARK, headingRowOf, likeness, plain, proposeColumns } from './matching.rules.ts';

const fields = [
  { key: 'name', names: ['Nama koperasi', 'Cooperative name', 'nama', 'koperasi'] },
  { key: 'number', names: ['Nomor badan hukum', 'Legal entity number', 'no badan hukum', 'nbh'] },
  { key: 'village', names: ['Desa/kelurahan', 'Village', 'desa'] },
  { key: 'address', names: ['Alamat', 'Address'] },
];

describe('the columns of a file', () => {
  it.each([
    [
      ['Nama Koperasi', 'NOMOR BADAN HUKUM', 'Desa / Kelurahan'],
      ['name', 'number', 'village'],
    ],
    [
      ['No.', 'Nama Kopersi', 'Nmr badan hukum', 'Alamat lengkap'],
      [null, 'name', 'number', 'address'],
    ],
    [
      ['Alamat', 'Alamat', ''],
      ['address', null, null],
    ],
    [
      [`${FAULT_MARK} Alamat`, 'Telepon'],
      [null, null],
    ],
  ])('are proposed for %j', (headings, columns) => {
    expect(proposeColumns(headings, fields)).toEqual(columns);
  });

  it('follow what was matched before, however little alike', () => {
    const remembered = new Map([[plain('Kolom X'), 'number']]);
    expect(proposeColumns(['Kolom X', 'Nomor badan hukum'], fields, remembered)).toEqual(['number', null]);
  });

  it('give no field twice and name only fields there are, whatever the headings', () => {
    const headings = array(oneof(string(), constantFrom(...fields.flatMap(({ names }) => names))), { maxLength: 12 });
    assert(
      property(headings, (row) => {
        const given = proposeColumns(row, fields);
        const named = given.filter((key) => key !== null);
        expect(given).toHaveLength(row.length);
        expect(new Set(named).size).toBe(named.length);
        expect(fields.map(({ key }) => key)).toEqual(expect.arrayContaining(named));
      }),
    );
  });

  it('are all found in any order of the names that the fields have', () => {
    const names = fields.map(({ names: [first = ''] }) => first);
    assert(
      property(shuffledSubarray(names, { minLength: names.length }), (row) => {
        expect(new Set(proposeColumns(row, fields))).toEqual(new Set(fields.map(({ key }) => key)));
      }),
    );
  });
});

describe('the heading of a sheet', () => {
  it('is the first row in which most columns are understood', () => {
    const rows = [['Daftar koperasi 2025'], [], ['No', 'Nama koperasi', 'Alamat'], ['1', 'Kopdes A', 'Jl. B']];
    expect(headingRowOf(rows, fields)).toBe(3);
    expect(headingRowOf([['x'], ['y']], fields)).toBe(1);
    expect(headingRowOf([], fields)).toBe(1);
  });
});

describe('likeness', () => {
  it('is the same both ways, whole for the same word and never beyond', () => {
    assert(
      property(string(), string(), integer({ min: 0, max: 3 }), (a, b, spaces) => {
        expect(likeness(a, b)).toBe(likeness(b, a));
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
        if (plain(a) !== '') expect(likeness(a, `${' '.repeat(spaces)}${a.toUpperCase()}.`)).toBe(1);
      }),
    );
  });
});
