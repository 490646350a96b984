import { describe, expect, it } from '@jest/globals';
import { array, assert, constantFrom, property, shuffledSubarray, string } from 'fast-check';
import { assertLayout, assertStillReported, columnsBy, holdsNik, rowsIn } from './exchange.rules.ts';
import { type ExchangeColumn, type ExchangeFormat, reportedToBnsp } from './exchange-profile.ts';
import { exchangeFields } from './exchange-record.ts';

const column = (ours: ExchangeColumn['ours'], theirs: string, format: ExchangeFormat = 'plain') => ({
  ours,
  theirs,
  format,
});

describe('records in the layout of another system', () => {
  it.each([
    ['plain', 'Siti', 'Siti'],
    ['plain', 7, 7],
    ['capitals', 'Siti Aminah', 'SITI AMINAH'],
    ['digits', '35.10', '3510'],
    ['sex_letter', 'female', 'P'],
    ['sex_letter', 'male', 'L'],
    ['k_bk', 'competent', 'K'],
    ['k_bk', 'not_yet_competent', 'BK'],
    ['day_iso', '2026-03-09T00:00:00Z', '2026-03-09'],
    ['day_slash', '2026-03-09', '09/03/2026'],
    ['day_dash', '2026-03-09', '09-03-2026'],
    ['day_slash', '1988', '1988'],
    ['day_slash', null, null],
  ] as const)('write %s: %s as %s', (format, value, cell) => {
    expect(rowsIn({ columns: [column('fullName', 'Nama', format)] }, [{ fullName: value }])[1]).toEqual([cell]);
  });

  it('hold the codes of the other system, and what stands in every row', () => {
    const codes = [{ value: 'SMA atau SMK', code: '3' }];
    const columns = [
      { ...column('education', 'KODE PENDIDIKAN', 'capitals'), codes },
      { ...column(null, 'KODE SUMBER ANGGARAN'), fixed: 'APBD' },
    ];
    const people = [{ education: 'sma atau SMK' }, { education: 'sarjana' }, {}];
    expect(rowsIn({ columns }, people).slice(1)).toEqual([
      ['3', 'APBD'],
      ['SARJANA', 'APBD'],
      [null, 'APBD'],
    ]);
  });

  it('have one row each below the headings, with a cell for every column, whatever is known', () => {
    const fields = exchangeFields.assessment_results;
    const columns = shuffledSubarray([...fields], { minLength: 1 }).map((names) =>
      names.map((name) => column(name, `K ${name}`)),
    );
    const records = array(
      shuffledSubarray([...fields]).map((names) => Object.fromEntries(names.map((name) => [name, `v ${name}`]))),
      { maxLength: 5 },
    );
    assert(
      property(columns, records, (layout, given) => {
        const [headings, ...rows] = rowsIn({ columns: layout }, given);
        expect(headings).toEqual(layout.map(({ theirs }) => theirs));
        expect(rows).toHaveLength(given.length);
        rows.forEach((row, at) => {
          expect(row).toEqual(layout.map(({ ours }) => (ours && given[at]?.[ours]) ?? null));
        });
      }),
    );
  });
});

describe('a file in the layout of another system', () => {
  it('is read back: what is written under a heading is matched to its field, in any order', () => {
    const columns = exchangeFields.enrolments.map((name) => column(name, `Kolom ${name}`));
    assert(
      property(
        shuffledSubarray(columns, { minLength: columns.length }),
        array(string(), { maxLength: 3 }),
        (order, odd) => {
          const headings = [...odd.map((text) => `? ${text}`), ...order.map(({ theirs }) => theirs.toUpperCase())];
          const found = columnsBy({ columns }, headings);
          expect(found.slice(odd.length)).toEqual(order.map(({ ours }) => ours));
          expect(found).toHaveLength(headings.length);
        },
      ),
    );
  });

  it('gives no field twice', () => {
    const columns = [column('fullName', 'Nama')];
    expect(columnsBy({ columns }, ['Nama', 'NAMA ', 'Lain'])).toEqual(['fullName', null, null]);
  });
});

describe('a layout', () => {
  it.each([
    ['of its own fields', [column('fullName', 'Nama'), column(null, 'Kode')], null],
    ['with a field of another record', [column('blankNumber', 'Blanko')], 'exchange.field_not_of_record'],
    ['with one heading twice', [column('fullName', 'Nama'), column('nik', 'NAMA.')], 'exchange.heading_twice'],
  ] as const)('%s', (_, columns, code) => {
    const attempt = () => assertLayout('enrolments', columns);
    if (code === null) expect(attempt).not.toThrow();
    else expect(attempt).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['both', 'export', [], 'import'],
    ['export', 'import', ['import'], 'export'],
    ['both', 'import', ['export'], null],
    ['import', 'export', ['both'], null],
  ] as const)('by which BNSP is told goes from %s to %s beside %p', (from, direction, others, lost) => {
    const beside = others.map((way) => ({ direction: way }));
    const attempt = () => assertStillReported({ ...reportedToBnsp, direction: from }, { direction }, beside);
    if (lost === null) expect(attempt).not.toThrow();
    else expect(attempt).toThrow(expect.objectContaining({ code: 'exchange.only_one', params: { direction: lost } }));
  });

  it('tells whether whole NIKs stand in it', () => {
    assert(
      property(constantFrom(...exchangeFields.enrolments), (field) => {
        expect(holdsNik({ columns: [column(field, 'X')] })).toBe(field === 'nik');
      }),
    );
  });
});
