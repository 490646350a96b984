import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rowsOfUnit, type SheetUnit, unitsOfSheet } from './standard-sheet.rules.ts';

const words = fc
  .array(fc.constantFrom('kas', 'buku', '2', '1.1', 'RAT', 'anggota', '3)'), { minLength: 1, maxLength: 4 })
  .map((some) => `Xa ${some.join(' ')}`);
const elements = fc.array(fc.tuple(words, fc.array(words, { maxLength: 4 })), { maxLength: 5 }).map((some) =>
  some.map(([title, criteria], at) => ({
    number: at + 1,
    title: `${title} ${at}`,
    criteria: criteria.map((text, place) => ({ number: `${at + 1}.${place + 1}`, text })),
  })),
);
const guidance = fc.option(words);
const unit = fc.record({
  ...{
    code: fc.constantFrom('KHUSUS.A.01', 'KJK.SP01.002.01'),
    title: words,
    standard: words,
    decree: fc.option(words),
  },
  ...{ elements, description: guidance, variableRange: guidance, assessmentGuide: guidance, criticalAspects: guidance },
});

const sheet = (...rows: Record<string, string>[]) => rows.map((cells, at) => ({ row: at + 2, cells }));
const head = { standard: 'SKKNI', decree: 'Kepmenaker 1', unitCode: 'KHUSUS.A.01', unitTitle: 'Mengelola kas' };

describe('a sheet of standards', () => {
  it('gives back every unit that was written into one', () => {
    fc.assert(
      fc.property(unit, (written) => {
        const rows = rowsOfUnit(written).map((cells, at) => ({ row: at + 2, cells }));
        const { units, faults } = unitsOfSheet(rows);
        expect(faults).toEqual([]);
        expect(units).toEqual([{ ...written, row: 2 } satisfies SheetUnit]);
      }),
    );
  });

  it('fills down, numbers by place, and joins lines of guidance', () => {
    const { units, faults } = unitsOfSheet(
      sheet(
        { ...head, element: 'Menyiapkan kas', criterion: 'Saldo awal dicocokkan', criticalAspects: 'Ketelitian' },
        { criterion: '1.2 Bukti diperiksa', criticalAspects: 'Kejujuran' },
        { element: '2 Menutup kas', criterion: 'Selisih dilaporkan', criticalAspects: 'Ketelitian' },
        { unitCode: 'khusus.a.02', unitTitle: 'Menyusun laporan' },
      ),
    );
    expect(faults).toEqual([]);
    expect(units[0]?.elements.map(({ criteria }) => criteria.map(({ number }) => number))).toEqual([
      ['1.1', '1.2'],
      ['2.1'],
    ]);
    expect(units[0]?.criticalAspects).toBe('Ketelitian\nKejujuran');
    expect(units[1]).toMatchObject({ row: 5, code: 'KHUSUS.A.02', standard: 'SKKNI', decree: 'Kepmenaker 1' });
  });

  it.each<[string, Record<string, string>[], string[]]>([
    ['a row before any unit', [{ criterion: 'x' }], ['2 unitCode required']],
    ['a unit without a title', [{ unitCode: 'KHUSUS.A.01' }], ['2 unitTitle required']],
    ['two titles', [head, { unitTitle: 'Lain' }], ['3 unitTitle title_differs']],
    ['a strange code', [{ ...head, unitCode: 'unit satu' }], ['2 unitCode unit_code_malformed']],
    [
      'a unit that comes again',
      [head, { unitCode: 'B.01', unitTitle: 'Unit B' }, head],
      ['4 unitCode unit_twice_in_file'],
    ],
    [
      'a criterion without its element',
      [{ ...head, criterion: 'Kas dihitung' }],
      ['2 criterion criterion_without_element'],
    ],
    [
      'numbers that jump',
      [{ ...head, element: '2 Menutup', criterion: '1.3 Kas' }],
      ['2 element number_out_of_order', '2 criterion number_out_of_order'],
    ],
    ['a decree without a standard', [{ ...head, standard: '' }], []],
    [
      'a decree behind an illustrative unit',
      [{ ...head, unitCode: 'CONTOH.A.01' }],
      ['2 decree illustrative_with_decree'],
    ],
    ['too long a text', [{ ...head, element: 'x'.repeat(301) }], ['2 element text_too_long']],
  ])('names %s', (_, rows, said) => {
    const cells = rows.map(
      (row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value)) as Record<string, string>,
    );
    const expected = rows[0]?.standard === '' ? ['2 standard required'] : said;
    expect(unitsOfSheet(sheet(...cells)).faults.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual(
      expected,
    );
  });
});
