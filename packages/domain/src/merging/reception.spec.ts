import { describe, expect, it } from '@jest/globals';
import { type GradeValue, gradeMergeRules as rules } from '../grading/grade-cells.ts';
import { MOST_IN_A_CELL } from './most-in-a-cell.ts';
import { receive } from './reception.ts';
import type { ArrivingStatement, StoredStatement } from './statements.ts';

const said = (
  id: string,
  supersedes: readonly string[] = [],
  change: Partial<ArrivingStatement<GradeValue>> = {},
): ArrivingStatement<GradeValue> => ({
  ...{ id, supersedes, cell: 'c', reason: null },
  value: { judgement: 'K', score: null, note: null },
  ...change,
});
const BK = { value: { judgement: 'BK', score: null, note: null } } as const;
const many = (count: number, cell = 'c') =>
  Array.from({ length: count }, (_, index) => said(`${cell}${index}`, [], { cell }));
const received = (
  arriving: readonly ArrivingStatement<GradeValue>[],
  stored: readonly StoredStatement<GradeValue>[] = [],
  closed = false,
) => {
  const cellOf = new Map(stored.map(({ id, cell }) => [id, cell]));
  return receive({ rules, stored, cellOf, closed }, arriving).map((one) =>
    one.outcome === 'refused' ? one.why : one.outcome,
  );
};
const kept = (statements: readonly ArrivingStatement<GradeValue>[]) =>
  statements.map((one, index) => ({ ...one, version: index + 1 }));

describe('receiving statements', () => {
  it('fills a cell up to its limit, refuses what goes beyond, and takes the rest', () => {
    const outcomes = received([...many(MOST_IN_A_CELL + 2), said('elsewhere', [], { cell: 'd' })]);
    expect(outcomes.slice(MOST_IN_A_CELL - 1)).toEqual(['recorded', 'cell_full', 'cell_full', 'recorded']);
    expect(outcomes.slice(0, MOST_IN_A_CELL).every((outcome) => outcome === 'recorded')).toBe(true);
  });

  it('counts what is stored, and still knows a repeat', () => {
    const stored = kept(many(MOST_IN_A_CELL));
    expect(received([said('new'), said('c0')], stored)).toEqual(['cell_full', 'known']);
    expect(received([said('new')], stored, true)).toEqual(['cell_full']);
  });

  it('lets the one that settles a full and contested cell in, and nothing after it', () => {
    const rivals = kept(many(MOST_IN_A_CELL).map((one, at) => (at === 0 ? { ...one, ...BK } : one)));
    const ids = rivals.map(({ id }) => id);
    const reason = 'sepakat';
    const settled = [said('s', ids, { reason }), said('t', ['s'], { reason }), said('u', ids, { reason, ...BK })];
    expect(received(settled, rivals)).toEqual(['recorded', 'cell_full', 'cell_full']);
    expect(received([said('s', ids)], rivals)).toEqual(['cell_full']);
    expect(received([said('s', ids.slice(1), { reason })], rivals)).toEqual(['cell_full']);
    expect(received([said('s', ids, { reason })], rivals, true)).toEqual(['cell_full']);
  });

  it.each([
    ['late ones apart', true, () => []],
    [
      'late ones, each on the hundred before',
      true,
      (ids: string[], at: number) => ids.slice(Math.max(0, at - 100), at),
    ],
    [
      'ones that settle the hundred before',
      false,
      (ids: string[], at: number) => (at < 100 ? [] : ids.slice(at - 100, at)),
    ],
  ])('stays quick for a batch of five thousand: %s', (_, closed, supersedes) => {
    const batch = Array.from({ length: 25 }, (_cell, cell) => {
      const ids = Array.from({ length: 200 }, (_id, at) => `${cell}-${at}`);
      return ids.map((id, at) => said(id, supersedes(ids, at), { cell: `${cell}`, ...(at % 2 ? BK : {}) }));
    }).flat();
    const before = process.cpuUsage();
    received(batch, [], closed);
    expect(process.cpuUsage(before).user).toBeLessThan(15_000_000);
  });

  it('asks for a reason where a device settles a contest in two steps, each over one rival', () => {
    const rivals = kept([said('a'), said('b', [], BK)]);
    expect(received([said('c', ['a', 'b'])], rivals)).toEqual(['reason_needed']);
    expect(received([said('c', ['a']), said('d', ['b'])], rivals)).toEqual(['recorded', 'reason_needed']);
    expect(received([said('c', ['a']), said('d', ['b'], { reason: 'sepakat' })], rivals)).toEqual([
      'recorded',
      'recorded',
    ]);
  });

  it('asks for it in whatever number of calls the device sends them', () => {
    const rivals = kept([said('a'), said('b', [], BK), said('c', ['a'])]);
    const own = rivals.map((one) => ({ ...one, own: one.id === 'c' }));
    expect(received([said('d', ['b'])], own)).toEqual(['reason_needed']);
    expect(received([said('d', ['b'])], rivals)).toEqual(['recorded']);
  });

  it('asks for none of who knew one side only, or of a device that builds on its own', () => {
    const rivals = kept([said('a'), said('b', [], BK)]);
    expect(received([said('c', ['a'], BK)], rivals)).toEqual(['recorded']);
    expect(received([said('c', ['a']), said('d', ['a', 'c'], BK)], rivals)).toEqual(['recorded', 'recorded']);
  });
});
