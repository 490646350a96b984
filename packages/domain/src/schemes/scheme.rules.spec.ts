import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coverageOf, unitsShort } from './scheme-coverage.rules.ts';
import { saysTheSame, schemesOfSheet } from './scheme-sheet.rules.ts';

const groups = [
  { title: 'Gerai', choose: 1 },
  { title: 'Pinjam', choose: 2 },
];
const scheme = {
  groups,
  units: [...'ABCDEFGH'].map((code, at) => ({
    ...{ code, title: code },
    group: at < 3 ? null : at < 5 ? 'Gerai' : 'Pinjam',
  })),
};
const codes = fc.uniqueArray(fc.constantFrom(...'ABCDEFGHXYZ'));

describe('the coverage of a scheme', () => {
  it('grows with every unit and never shrinks', () => {
    fc.assert(
      fc.property(codes, fc.constantFrom(...'ABCDEFGHXYZ'), (taught, more) => {
        const before = unitsShort(coverageOf(scheme, taught));
        const after = unitsShort(coverageOf(scheme, [...taught, more]));
        expect(after).toBeLessThanOrEqual(before);
        expect(before - after).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is complete exactly when nothing is short, and says which units are beside it', () => {
    fc.assert(
      fc.property(codes, (taught) => {
        const coverage = coverageOf(scheme, taught);
        expect(coverage.complete).toBe(unitsShort(coverage) === 0);
        expect(coverage.covered.length + coverage.beside.length).toBe(taught.length);
      }),
    );
    expect(coverageOf(scheme, ['A', 'B', 'C', 'D', 'F', 'G']).complete).toBe(true);
    expect(coverageOf(scheme, ['A', 'B', 'C', 'D', 'E', 'F']).groups[1]).toMatchObject({ short: 1 });
  });
});

describe('a sheet of schemes', () => {
  const head = { schemeCode: 'sk.1', schemeTitle: 'Pengurus', kind: 'klaster', version: '2025' };

  it('fills down what is left empty', () => {
    const { schemes, faults } = schemesOfSheet([
      { row: 2, cells: { ...head, unitCode: 'u.01' } },
      { row: 3, cells: { unitCode: 'U.02', group: 'Pilihan', choose: '1' } },
      { row: 4, cells: { unitCode: 'U.03', group: 'Pilihan' } },
      { row: 5, cells: { version: '2026', unitCode: 'U.01' } },
    ]);
    expect(faults).toEqual([]);
    expect(schemes).toMatchObject([
      { code: 'SK.1', label: '2025', groups: [{ title: 'Pilihan', choose: 1 }], units: [{ code: 'U.01' }, {}, {}] },
      { code: 'SK.1', title: 'Pengurus', label: '2026', units: [{ code: 'U.01', group: null }] },
    ]);
  });

  it.each<[string, Record<string, string>[], string[]]>([
    ['nothing to begin with', [{ unitCode: 'U.01' }], ['schemeCode required']],
    ['no version and no title', [{ schemeCode: 'S', unitCode: 'U.01' }], ['schemeTitle required', 'version required']],
    ['a unit twice', [{ ...head, unitCode: 'U.01' }, { unitCode: 'U.01' }], ['unitCode unit_twice_in_file']],
    [
      'a version that comes again',
      [
        { ...head, unitCode: 'U.01' },
        { ...head, schemeCode: 'B', unitCode: 'U.01' },
        { ...head, unitCode: 'U.02' },
      ],
      ['schemeCode scheme_twice_in_file'],
    ],
    ['a strange code', [{ ...head, unitCode: '?' }], ['unitCode unit_code_malformed']],
    ['a number without a group', [{ ...head, unitCode: 'U.01', choose: '2' }], ['group required']],
    ['no number', [{ ...head, unitCode: 'U.01', group: 'G', choose: 'dua' }], ['choose choose_malformed']],
    ['more than there are', [{ ...head, unitCode: 'U.01', group: 'G', choose: '2' }], ['choose choose_too_many']],
    [
      'two numbers for one group',
      [
        { ...head, unitCode: 'U.01', group: 'G', choose: '1' },
        { unitCode: 'U.02', group: 'G', choose: '2' },
      ],
      ['choose choose_differs'],
    ],
  ])('refuses %s', (_, rows, said) => {
    const { faults } = schemesOfSheet(rows.map((cells, at) => ({ row: at + 2, cells })));
    expect(faults.map(({ column, code }) => `${column} ${code}`)).toEqual(said);
  });

  it('knows a version again in whatever order its units stand', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(scheme.units, { minLength: 8 }), (units) => {
        expect(saysTheSame(scheme, { units, groups: [...groups].reverse() })).toBe(true);
        expect(saysTheSame(scheme, { units: units.slice(1), groups })).toBe(false);
      }),
    );
  });
});
