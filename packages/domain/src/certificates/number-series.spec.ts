import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, integer, property } from 'fast-check';
import { certificateNumber, defaultNumberPattern } from './number-series.ts';

describe('the number of a certificate', () => {
  it.each([
    [defaultNumberPattern, 7, '2026-02-09', '0007/BLK-01/II/2026'],
    ['{year}-{seq}', 12345, '2026-12-31', '2026-12345'],
    ['{seq}.{unknown}', 1, '2026-01-01', '0001.{unknown}'],
  ])('%s of %d', (pattern, sequence, day, number) => {
    expect(certificateNumber(pattern, sequence, 'BLK-01', day)).toBe(number);
  });

  it('is another for every other place in the series', () => {
    const sequence = integer({ min: 1, max: 2_000_000 });
    const pattern = constantFrom(defaultNumberPattern, '{seq}', '{unit}{year}/{seq}');
    assert(
      property(pattern, sequence, sequence, (of, one, other) => {
        const numbers = [one, other].map((each) => certificateNumber(of, each, 'BLK-01', '2026-02-09'));
        expect(new Set(numbers).size).toBe(one === other ? 1 : 2);
      }),
      { numRuns: 2000 },
    );
  });
});
