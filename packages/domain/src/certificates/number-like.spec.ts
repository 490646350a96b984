import { describe, expect, it } from '@jest/globals';
import { isNumberLike } from './number-like.ts';
import { formatCode, makeCode } from './verification-code.ts';

const printed = formatCode(makeCode(new Uint8Array(15).fill(7)));

describe('a number where a code belongs', () => {
  it.each([
    ['0014/BPVP-CSM/XI/2026', true],
    ['0014/BPVP-CSM/V/2026', true],
    [' 12 / blk / 2019', true],
    ['00000 2431 9 0000001 2026', true],
    ['000002431900000012026', true],
    [printed, false],
    ['K7QX-3M9D-AB', false],
    ['1234 5678 9012 3456', false],
    [`https://kompeten.example/v/${printed}`, false],
    ['kompeten.example/v/K7QX-3M9D-AB12', false],
    ['12/05/2026', false],
    ['Pelamar 12', false],
    ['', false],
  ])('%j: %s', (typed, isOne) => {
    expect(isNumberLike(typed)).toBe(isOne);
  });
});
