import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { readPlaces, turnedOver, writePlaces } from './status-changes.ts';

const LIST = 262_144;
const CERTIFICATES = 2_000_000;
const LISTS = Math.ceil(CERTIFICATES / LIST);

/** Places anywhere in a list, as the shuffle of the register deals them out; the same for the same seed. */
function places(count: number, seed: number): number[] {
  const found = new Set<number>();
  for (let state = seed; found.size < count; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    found.add(state % LIST);
  }
  return [...found].sort((one, other) => one - other);
}

const written = (set: readonly number[]) =>
  gzipSync(turnedOver(new Uint8Array(LIST / 8), set) ?? '', { level: 9 }).length;
/** What travels beside the bits: head, dates, digests and signature of one token. */
const AROUND = 620;
const sum = (sizes: readonly number[]) => sizes.reduce((one, other) => one + other, 0);

describe('the places that turned over', () => {
  it.each([[[]], [[0]], [[262_143]], [[5, 0, 262_143, 128, 129]], [places(2_000, 7)]])(
    'are read as they were written',
    (set) => {
      expect(readPlaces(writePlaces(set))).toEqual([...set].sort((one, other) => one - other));
    },
  );

  it.each(['gA', '%', 'A'])('are not: %s', (text) => expect(readPlaces(text)).toBeNull());

  it('lead from one list to another and back, and never beyond it', () => {
    const bits = turnedOver(new Uint8Array(LIST / 8), places(900, 3)) ?? new Uint8Array();
    const turned = places(40, 11);
    const after = turnedOver(bits, turned) ?? new Uint8Array();
    expect(after).not.toEqual(bits);
    expect(turnedOver(after, turned)).toEqual(bits);
    expect(turnedOver(bits, [LIST])).toBeNull();
  });
});

describe('two million certificates', () => {
  const each = (share: number) =>
    Array.from({ length: LISTS }, (_, list) => places(Math.round(LIST * share), list + 1));

  it.each([
    [0.001, 8],
    [0.01, 45],
  ])('of which %d are revoked travel in %i kB at most, the first time', (share, kilobytes) => {
    const size = sum(each(share).map((set) => Math.ceil((written(set) * 4) / 3) + AROUND));
    expect(size).toBeLessThan(kilobytes * 1_000 + LISTS * AROUND);
  });

  it('of which three hundred changed in a week travel in 7 kB', () => {
    const size = sum(Array.from({ length: LISTS }, (_, list) => writePlaces(places(38, list + 1)).length + AROUND));
    expect(size).toBeLessThan(7_000);
  });
});
