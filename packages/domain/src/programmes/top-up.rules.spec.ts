import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { topUpOf } from './top-up.rules.ts';

const unit = (code: string, compulsory = true) => ({
  ...{
    code,
    title: code,
    lessonHours: 4,
    compulsory,
    syllabus: null,
    group: null,
    theoryHours: null,
    practiceHours: null,
  },
});
const units = [unit('A'), unit('B'), unit('C'), unit('D', false)];

describe('who needs top-up training', () => {
  it('needs the compulsory units that were not passed, and nobody needs what they passed', () => {
    expect(topUpOf(units, ['A'])).toEqual({
      missing: ['B', 'C'].map((code) => ({ code, title: code, lessonHours: 4 })),
      lessonHours: 8,
    });
    expect(topUpOf(units, ['A', 'B', 'C'])).toBeNull();
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...'ABCDEF')), fc.constantFrom(...'ABCD'), (passed, more) => {
        const hours = topUpOf(units, passed)?.lessonHours ?? 0;
        expect(topUpOf(units, [...passed, more])?.lessonHours ?? 0).toBeLessThanOrEqual(hours);
      }),
    );
  });
});
