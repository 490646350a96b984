import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blueprintShortages, instrumentCoverage, instrumentSetBlockers } from './coverage.rules.ts';
import { drawForm, orderedOptions } from './form.rules.ts';
import { itemFaults } from './instrument.rules.ts';
import type { InstrumentKind, NewInstrumentItem } from './instrument-item.ts';
import type { BlueprintLine } from './instrument-set.ts';
import { instrumentOfRow } from './instrument-sheet.rules.ts';
import { shuffled } from './shuffle.rules.ts';

const criteria = ['1.1', '1.2'].map((number) => ({ number, text: number }));
const units = ['U.01', 'U.02'].map((code) => ({
  ...{ code, title: code, group: null },
  elements: [{ number: 1, title: 'Satu', criteria }],
}));
const item = (id: number, unitCode = 'U.01', numbers = ['1.1'], kind: InstrumentKind = 'multiple_choice') => ({
  ...{ id: String(id), position: id, kind, unitCode, criteria: numbers },
});
const line = (count: number, unitCode = 'U.01', criterion: string | null = null): BlueprintLine => ({
  ...{ unitCode, criterion, kind: 'multiple_choice', count },
});

describe('what a set covers', () => {
  it('is named by criterion, and so is what is missing', () => {
    const items = [item(1), item(2, 'U.01', ['1.1', '1.2'], 'observation'), item(3, 'U.02', ['1.2'], 'oral')];
    const coverage = instrumentCoverage(units, items);
    expect(coverage.map((unit) => unit.criteria.map(({ kinds }) => kinds))).toEqual([
      [['multiple_choice', 'observation'], ['observation']],
      [[], ['oral']],
    ]);
    const plan = { minutes: 60, lines: [line(2)] };
    expect(instrumentSetBlockers(coverage, items, plan)).toEqual([
      { code: 'criterion_uncovered', unitCode: 'U.02', criterion: '1.1' },
      {
        ...{ code: 'blueprint_short', unitCode: 'U.01', criterion: null, kind: 'multiple_choice' },
        ...{ wanted: 2, found: 1 },
      },
    ]);
  });

  it('counts a question for one line only, whichever line comes first', () => {
    const items = [item(1), item(2, 'U.01', ['1.2'])];
    const narrow = line(1, 'U.01', '1.1');
    for (const lines of [
      [line(1), narrow],
      [narrow, line(1)],
    ])
      expect(blueprintShortages(lines, items)).toEqual([]);
    expect(blueprintShortages([line(2), narrow], items)).toHaveLength(1);
  });
});

describe('forms', () => {
  const bank = Array.from({ length: 12 }, (_, id) => item(id, id % 2 ? 'U.02' : 'U.01', id % 3 ? ['1.1'] : ['1.2']));
  const lines = [line(2, 'U.01'), line(1, 'U.02', '1.2'), line(3, 'U.02')];

  it('hold what the plan asks for, and the same for the same seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.shuffledSubarray(bank, { minLength: bank.length }), (seed, mixed) => {
        const form = drawForm(mixed, lines, seed);
        expect(form).toEqual(drawForm(bank, lines, seed));
        expect(new Set(form).size).toBe(6);
        const drawn = form.map((id) => bank[Number(id)]);
        expect(drawn.filter((each) => each?.unitCode === 'U.01')).toHaveLength(2);
        expect(drawn.filter((each) => each?.unitCode === 'U.02' && each.criteria[0] === '1.2').length).toBeGreaterThan(
          0,
        );
      }),
    );
    const forms = new Set(Array.from({ length: 20 }, (_, seed) => drawForm(bank, lines, String(seed)).join()));
    expect(forms.size).toBeGreaterThan(10);
  });

  it('order the answers of a question by the paper', () => {
    const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id }));
    const orders = Array.from({ length: 200 }, (_, paper) => orderedOptions(options, String(paper), 'item'));
    const firsts = orders.map(([first]) => first?.id);
    for (const { id } of options) expect(firsts.filter((first) => first === id).length).toBeGreaterThan(25);
    expect(orderedOptions(options, '7', 'item')).toEqual(orders[7]);
  });

  it('are shuffled without losing or doubling anything', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (things, seed) => {
        expect(shuffled(things, seed).sort((a, b) => a - b)).toEqual([...things].sort((a, b) => a - b));
      }),
    );
  });
});

const choice: NewInstrumentItem = {
  ...{ kind: 'multiple_choice', unitCode: 'U.01', criteria: ['1.1'], prompt: 'Siapa pemilik koperasi?' },
  ...{ options: ['Anggota', 'Pengurus'], correct: 0, benchmark: '' },
};
const oral: NewInstrumentItem = { ...choice, kind: 'oral', options: [], correct: null, benchmark: 'Menyebut anggota' };

describe('an instrument', () => {
  it.each<[string, NewInstrumentItem, string[]]>([
    ['that is well written', choice, []],
    ['to speak', oral, []],
    ['with one answer', { ...choice, options: ['Anggota'] }, ['options_needed']],
    ['with an answer twice', { ...choice, options: ['Anggota', 'anggota'] }, ['option_twice']],
    ['without a right answer', { ...choice, correct: null }, ['correct_needed']],
    ['whose right answer is not there', { ...choice, correct: 2 }, ['correct_needed']],
    ['to speak with answers', { ...oral, options: ['Anggota'] }, ['no_options']],
    ['without a benchmark', { ...oral, benchmark: ' ' }, ['benchmark_needed']],
    ['of a strange unit', { ...choice, unitCode: 'U.09' }, ['unit_not_in_scheme']],
    ['of a strange criterion', { ...choice, criteria: ['1.1', '3.1'] }, ['criterion_unknown']],
  ])('%s', (_, written, codes) => {
    expect(itemFaults(written, units).map(({ code }) => code)).toEqual(codes);
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['reads', { optionA: 'Anggota', optionB: 'Pengurus', correct: 'a' }, []],
    ['misses an answer', { optionA: 'Anggota', optionC: 'Pengurus', correct: 'a' }, ['optionB required']],
    ['has a strange letter', { optionA: 'Anggota', optionB: 'Pengurus', correct: 'G' }, ['correct correct_malformed']],
    ['has the wrong letter', { optionA: 'Anggota', optionB: 'Pengurus', correct: 'C' }, ['correct correct_needed']],
    [
      'has strange criteria',
      { criteria: 'satu', optionA: 'A', optionB: 'B', correct: 'A' },
      ['criteria criteria_malformed'],
    ],
    ['has no task', { prompt: '' }, ['prompt required']],
  ])('of a sheet that %s', (_, cells, faults) => {
    const all = { unitCode: 'u.01', criteria: '1.1; 1.2', prompt: 'Siapa pemilik koperasi?', ...cells };
    const given = Object.fromEntries(Object.entries(all).filter(([, said]) => said !== ''));
    const read = instrumentOfRow({ row: 3, cells: given }, 'multiple_choice', units);
    expect(read.faults.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual(
      faults.map((fault) => `3 ${fault}`),
    );
    if (faults.length === 0)
      expect(read.item).toMatchObject({ unitCode: 'U.01', criteria: ['1.1', '1.2'], correct: 0 });
  });
});
