import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Judgement } from '../grading/grade.ts';
import { cohensKappa, isShown, type JudgedTwice, markingKappa } from './kappa.ts';

describe('Cohen’s κ', () => {
  it('is that of the worked example of ci.kappa in D. G. Bonett’s statpsych, after Fleiss & Paik (2003), to its last digit', () => {
    // https://dgbonett.github.io/statpsych/reference/ci.kappa.html: ci.kappa(.05, 31, 12, 4, 58)
    const { pairs, kappa, standardError, lower, upper } = cohensKappa([
      [31, 12],
      [4, 58],
    ]);
    expect(pairs).toBe(105);
    expect(kappa).toBeCloseTo(0.6756757, 7);
    expect(standardError).toBeCloseTo(0.07344761, 8);
    expect(lower).toBeCloseTo(0.531721, 7);
    expect(upper).toBeCloseTo(0.8196303, 7);
  });

  it('is that of the example of grant proposals: of fifty, two readers agree on thirty-five', () => {
    // The example of two readers and fifty proposals in Wikipedia, “Cohen's kappa”: po 0.7, pe 0.5, κ 0.4.
    const { observed, expected, kappa } = cohensKappa([
      [20, 5],
      [10, 15],
    ]);
    expect([observed, expected]).toEqual([0.7, 0.5]);
    expect(kappa).toBeCloseTo(0.4, 12);
  });

  it.each<[string, number[][], number | null]>([
    [
      'says nothing without pairs',
      [
        [0, 0],
        [0, 0],
      ],
      null,
    ],
    [
      'says nothing where both always say the same one thing',
      [
        [40, 0],
        [0, 0],
      ],
      null,
    ],
    [
      'is one where both agree on everything',
      [
        [20, 0],
        [0, 20],
      ],
      1,
    ],
    [
      'is nought where they agree as chance would',
      [
        [10, 10],
        [10, 10],
      ],
      0,
    ],
    [
      'is minus one where each says the opposite',
      [
        [0, 20],
        [20, 0],
      ],
      -1,
    ],
  ])('%s', (_, counts, kappa) => {
    expect(cohensKappa(counts).kappa).toBe(kappa);
  });

  const judgement = fc.constantFrom<Judgement>('K', 'BK');
  const pairs = fc.array(fc.record<JudgedTwice>({ first: judgement, second: judgement }), { maxLength: 200 });

  it('lies in its interval, and that between −1 and 1; it is the same whoever is first', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const one = markingKappa(all);
        const other = markingKappa(all.map(({ first, second }) => ({ first: second, second: first })));
        expect(other.kappa ?? 0).toBeCloseTo(one.kappa ?? 0, 9);
        if (one.kappa === null || one.lower === null || one.upper === null) return;
        expect(one.lower).toBeGreaterThanOrEqual(-1);
        expect(one.upper).toBeLessThanOrEqual(1);
        expect(one.kappa).toBeGreaterThanOrEqual(one.lower - 1e-9);
        expect(one.kappa).toBeLessThanOrEqual(one.upper + 1e-9);
      }),
    );
  });

  it.each([
    [29, false],
    [30, true],
  ])('of %d pairs is shown under a minimum of 30: %s', (count, shown) => {
    const all = Array.from({ length: count }, (_, at): JudgedTwice => ({ first: at % 2 ? 'K' : 'BK', second: 'K' }));
    expect(isShown(markingKappa(all), 30)).toBe(shown);
  });
});
