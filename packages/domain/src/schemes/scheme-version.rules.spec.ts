import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assertSchemeUnits, schemeUnitFaults } from './scheme-version.rules.ts';

const known = (code: string) => code !== 'U.99';
const unit = (code: string, group: string | null = null) => ({ code, group });
const groups = [{ title: 'Pilihan', choose: 1 }];

describe('the units of a version made by hand', () => {
  it.each([
    ['compulsory alone', { units: [unit('U.01')], groups: [] }, []],
    ['with electives', { units: [unit('U.01'), unit('U.02', 'Pilihan')], groups }, []],
    ['a unit twice', { units: [unit('U.01'), unit('U.01')], groups: [] }, ['scheme.unit_twice']],
    ['a unit of no standard', { units: [unit('U.99')], groups: [] }, ['scheme.unit_unregistered']],
    ['a group that nothing names', { units: [unit('U.01', 'Lain')], groups: [] }, ['scheme.group_unknown']],
    ['too few to choose from', { units: [unit('U.01')], groups }, ['scheme.group_short']],
    [
      'everything at once',
      { units: [unit('U.99'), unit('U.99', 'Lain')], groups },
      ['scheme.unit_twice', 'scheme.unit_unregistered', 'scheme.group_unknown', 'scheme.group_short'],
    ],
  ])('%s', (_, version, codes) => expect(schemeUnitFaults(version, known).map(({ code }) => code)).toEqual(codes));

  it('are refused with the first fault, and taken exactly where there is none', () => {
    const some = fc.record({
      units: fc.array(
        fc.record({ code: fc.constantFrom('U.01', 'U.02', 'U.99'), group: fc.constantFrom(null, 'Pilihan', 'Lain') }),
      ),
      groups: fc.constantFrom([], groups),
    });
    fc.assert(
      fc.property(some, (version) => {
        const [fault] = schemeUnitFaults(version, known);
        if (!fault) return expect(() => assertSchemeUnits(version, known)).not.toThrow();
        return expect(() => assertSchemeUnits(version, known)).toThrow(
          expect.objectContaining({ code: fault.code, params: fault.params }),
        );
      }),
    );
  });
});
