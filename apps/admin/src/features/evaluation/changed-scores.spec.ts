import { describe, expect, it } from '@jest/globals';
import type { TestScore } from '@kompeten/domain';
import { changedScores, firstWrong, isScore, stillTyped, typedKey } from './changed-scores.ts';

const known: TestScore[] = [
  {
    ...{ enrolmentId: 'a', unitCode: null, kind: 'pre', score: 40, version: 2 },
    ...{ recordedByName: 'Agung', recordedAt: '2026-11-28T01:00:00Z' },
  },
];

describe('typed scores', () => {
  it('are sent where they differ, with the version they were typed on', () => {
    const typed = {
      [typedKey('pre', 'a')]: '55',
      [typedKey('pre', 'b')]: '70',
      [typedKey('pre', 'c')]: '',
      [typedKey('post', 'a')]: '90',
    };
    expect(changedScores('pre', null, typed, known)).toEqual([
      { enrolmentId: 'a', score: 55, version: 2 },
      { enrolmentId: 'b', score: 70 },
    ]);
    expect(changedScores('pre', null, { [typedKey('pre', 'a')]: '40' }, known)).toEqual([]);
    expect(changedScores('pre', null, { [typedKey('pre', 'a')]: '' }, known)).toEqual([
      { enrolmentId: 'a', score: null, version: 2 },
    ]);
  });

  it('lead to the first that is none, as the table goes', () => {
    const typed = { [typedKey('pre', 'b')]: '150', [typedKey('post', 'a')]: '7,5', [typedKey('pre', 'a')]: '70' };
    expect(firstWrong(typed, ['a', 'b'])).toBe(typedKey('post', 'a'));
    expect(firstWrong(typed, ['b', 'a'])).toBe(typedKey('pre', 'b'));
    expect(firstWrong({ [typedKey('pre', 'a')]: '' }, ['a', 'b'])).toBeUndefined();
  });

  it('that came while others were being saved are still there', () => {
    const [one, two, three] = (['a', 'b', 'c'] as const).map((id) => typedKey('pre', id)) as [string, string, string];
    const saved = { [one]: '55', [two]: '70' };
    expect(stillTyped({ ...saved, [two]: '75', [three]: '60' }, saved)).toEqual({ [two]: '75', [three]: '60' });
  });

  it.each([
    ['0', true],
    ['100', true],
    ['', true],
    ['101', false],
    ['7,5', false],
    ['-1', false],
  ])('%s is a score: %s', (typed, expected) => expect(isScore(typed)).toBe(expected));
});
