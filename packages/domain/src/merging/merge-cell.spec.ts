import { describe, expect, it } from '@jest/globals';
import { type GradeValue, gradeMergeRules as rules } from '../grading/grade-cells.ts';
import type { CellEvent } from './cell-event.ts';
import { mergeCell } from './merge-cell.ts';

const said = (
  id: string,
  supersedes: string,
  change: Partial<GradeValue> = {},
  late = false,
): CellEvent<GradeValue> => ({
  id,
  supersedes: supersedes === '' ? [] : supersedes.split(' '),
  late,
  value: { judgement: null, score: null, note: null, ...change },
});
const K = { judgement: 'K' } as const;
const BK = { judgement: 'BK' } as const;

describe('merging the statements about a cell', () => {
  it.each([
    ['nothing', [], '', {}, ''],
    ['one judgement', [said('a', '', K)], 'a', K, ''],
    ['what followed it', [said('a', '', K), said('b', 'a', BK)], 'b', BK, ''],
    ['two who say the same', [said('a', '', K), said('b', '', K)], 'a b', K, ''],
    ['two who contradict', [said('a', '', K), said('b', '', BK)], 'a b', { judgement: null }, 'judgement'],
    [
      'a judgement and a note made apart',
      [said('a', '', K), said('b', 'a', BK), said('c', 'a', { ...K, note: 'rapi' })],
      'b c',
      { ...BK, note: 'rapi' },
      '',
    ],
    [
      'two notes made apart, in a fixed order',
      [said('b', '', { ...K, note: 'dua' }), said('a', '', { ...K, note: 'satu' })],
      'a b',
      { ...K, note: 'satu / dua' },
      '',
    ],
    [
      'a score that two people read differently',
      [said('a', '', { ...K, score: 80 }), said('b', '', { ...K, score: 85 })],
      'a b',
      K,
      'score',
    ],
    ['a decision over both', [said('a', '', K), said('b', '', BK), said('c', 'a b', BK)], 'c', BK, ''],
    ['a decision for neither', [said('a', '', K), said('b', '', BK), said('c', 'a b')], 'c', {}, ''],
    ['one of both who comes round', [said('a', '', K), said('b', '', BK), said('c', 'a', BK)], 'b c', BK, ''],
    [
      'a third after a decision that did not know it',
      [said('a', '', K), said('b', '', BK), said('c', 'a b', K), said('d', 'b', { ...BK, note: 'x' })],
      'c d',
      { ...K, note: 'x' },
      '',
    ],
    [
      'taken back while another judged anew',
      [said('a', '', K), said('b', 'a'), said('c', 'a', BK)],
      'b c',
      {},
      'judgement',
    ],
    ['ids that nobody knows', [said('a', 'x y', K)], 'a', K, ''],
    ['a circle of claims', [said('a', 'b', K), said('b', 'a', BK)], 'a b', {}, 'judgement'],
    ['what came late', [said('a', '', K), said('b', 'a', BK, true)], 'a', K, ''],
    ['knowledge through what came late', [said('a', '', K), said('b', 'a', BK, true), said('c', 'b', BK)], 'c', BK, ''],
  ] as const)('of %s', (_, events, heads, value, contested) => {
    const merged = mergeCell(events as readonly CellEvent<GradeValue>[], rules);
    expect(merged.heads.join(' ')).toBe(heads);
    expect(merged.value).toEqual({ judgement: null, score: null, note: null, ...value });
    expect(merged.contested.join(' ')).toBe(contested);
  });

  it('stays quick for a cell with a very long history', () => {
    const chain = Array.from({ length: 3000 }, (_, index) =>
      said(`e${index}`, index === 0 ? '' : `e${index - 1}`, index % 2 ? K : BK),
    );
    const before = process.cpuUsage();
    expect(mergeCell(chain, rules).heads).toEqual(['e2999']);
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
  });
});
