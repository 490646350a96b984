import { describe, expect, it } from '@jest/globals';
import { readScore, writeScore } from './score.ts';

describe('a score as typed', () => {
  it.each([
    ['', null],
    ['  ', null],
    ['0', 0],
    ['82', 82],
    ['82,5', 82.5],
    ['82.5', 82.5],
    ['100', 100],
    ['100,5', 'wrong'],
    ['101', 'wrong'],
    ['-1', 'wrong'],
    ['1e2', 'wrong'],
    ['delapan', 'wrong'],
  ])('%p is %p', (typed, score) => {
    expect(readScore(typed)).toBe(score);
  });

  it('is written as it is read', () => {
    expect([writeScore(82.5), readScore(writeScore(82.5)), writeScore(null)]).toEqual(['82,5', 82.5, '']);
  });
});
