import { describe, expect, it } from '@jest/globals';
import { type Bench, compare, median, percentile } from './measure.ts';

const figures = (...values: number[]) => {
  let next = 0;
  return () => Promise.resolve(values[next++ % values.length] ?? 0);
};
const bench = (ratio: 'at most' | 'at least', value: number): Bench => ({
  name: 'x',
  unit: 'ms',
  goal: { ratio, value },
  prepare: () => Promise.reject(new Error('not needed')),
});
const stage = {
  baseline: { name: 'a', round: figures(10) },
  product: { name: 'b', round: figures(20) },
  stop: () => Promise.resolve(),
};

describe('a comparison', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
  ])('takes the middle of %p', (values, middle) => expect(median(values)).toBe(middle));

  it('takes a share of the figures', () => expect(percentile([5, 1, 4, 2, 3], 0.8)).toBe(4));

  it.each([
    ['at most', 2, true],
    ['at most', 1.9, false],
    ['at least', 2, true],
    ['at least', 2.1, false],
  ] as const)('holds a ratio of 2 to %s %d: %p', async (ratio, value, reached) => {
    expect(await compare(bench(ratio, value), stage, 5)).toMatchObject({ ratio: 2, reached });
  });

  it.each([
    [0, 1, true],
    [3, null, false],
  ])('tells of %d beside nothing the ratio %p', async (figure, ratio, reached) => {
    const beside = {
      ...stage,
      baseline: { name: 'a', round: figures(0) },
      product: { name: 'b', round: figures(figure) },
    };
    expect(await compare(bench('at most', 2), beside, 5)).toMatchObject({ ratio, reached });
  });
});
