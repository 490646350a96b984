import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assertReduction, reducedTo, unitsLeft } from './reduction.rules.ts';

const K = (code: string) => ({ code, result: 'K' as const });
const stated = [K('U.1'), K('U.2'), K('E.1'), { code: 'E.2', result: null }];
const named = (code: string, group: string | null) => ({ code, title: code, group });
const scheme = {
  units: [named('U.1', null), named('U.2', null), named('E.1', 'Pilihan'), named('E.2', 'Pilihan')],
  groups: [{ title: 'Pilihan', choose: 0 }],
};

describe('taking units away from a certificate', () => {
  it.each([
    ['none', [], 'competency.units_to_take_needed'],
    ['one that it does not state', ['U.9'], 'competency.unit_not_held'],
    ['one without a result', ['E.2'], 'competency.unit_not_held'],
    ['all of them, which is a revocation', ['U.1', 'U.2', 'E.1'], 'competency.nothing_left'],
  ])('is refused for %s', (_, taken, code) => {
    expect(() => assertReduction(stated, taken)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    [['E.1'], 'competency'],
    [['U.2'], 'attained_units'],
  ] as const)('without %j leaves %s (rule 5)', (taken, form) => {
    expect(() => assertReduction(stated, taken)).not.toThrow();
    expect(reducedTo(scheme, unitsLeft(stated, taken))).toBe(form);
  });

  it('never leaves competence without a compulsory unit, and never brings one back', () => {
    fc.assert(
      fc.property(fc.subarray(['U.1', 'U.2', 'E.1']), (taken) => {
        const left = unitsLeft(stated, taken);
        expect(left.some(({ code }) => taken.includes(code))).toBe(false);
        if (taken.some((code) => code.startsWith('U.'))) expect(reducedTo(scheme, left)).toBe('attained_units');
      }),
    );
  });
});
