import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { markerStandings, secondMarkingSample } from './sample.rules.ts';

const ids = fc.uniqueArray(fc.uuid(), { maxLength: 60 });

describe('the sample for second marking', () => {
  it('has its size, holds only those it is drawn from, and comes out the same again whatever their order', () => {
    fc.assert(
      fc.property(ids, fc.integer({ min: 1, max: 100 }), fc.string(), (all, percent, seed) => {
        const drawn = secondMarkingSample(all, percent, seed);
        expect(drawn.length).toBe(all.length === 0 ? 0 : Math.max(1, Math.ceil((all.length * percent) / 100)));
        expect(new Set(drawn).size).toBe(drawn.length);
        for (const id of drawn) expect(all).toContain(id);
        expect(secondMarkingSample([...all].reverse(), percent, seed)).toEqual(drawn);
      }),
    );
  });

  it('prefers nobody: over many seeds everybody is drawn about as often', () => {
    const all = Array.from({ length: 10 }, (_, at) => `candidacy ${at}`);
    const drawn = Array.from({ length: 2000 }, (_, seed) => secondMarkingSample(all, 10, `${seed}`)).flat();
    for (const id of all) expect(drawn.filter((one) => one === id).length).toBeGreaterThan(120);
  });

  it('is empty where nothing is to be marked twice', () => {
    expect(secondMarkingSample(['a', 'b'], 0, 'x')).toEqual([]);
  });
});

describe('the standing of assessors', () => {
  const times = <T>(count: number, one: T) => Array.from({ length: count }, () => one);
  const agreed = (assessorId: string, count: number) => times(count, { assessorId, first: 'K', second: 'K' } as const);
  const lenient = (assessorId: string, count: number) =>
    times(count, { assessorId, first: 'K', second: 'BK' } as const);

  it('names who judges otherwise than second markers, and nobody on a handful of pairs', () => {
    const pairs = [...agreed('a', 40), ...agreed('b', 38), ...lenient('b', 2), ...agreed('c', 25), ...lenient('c', 15)];
    const standings = markerStandings([...pairs, ...lenient('d', 5)], 30);
    expect(standings.map(({ assessorId, outlier }) => [assessorId, outlier])).toEqual([
      ['a', false],
      ['b', false],
      ['c', true],
      ['d', false],
    ]);
    expect(standings[2]).toMatchObject({ pairs: 40, agreement: 0.625, leniency: 0.375 });
  });
});
