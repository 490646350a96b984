import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type GradeValue, gradeMergeRules as rules } from '../grading/grade-cells.ts';
import type { CellEvent, MergedCell } from './cell-event.ts';
import { mergeCell } from './merge-cell.ts';
import { mergePending } from './pending.ts';
import { receive } from './reception.ts';
import type { StoredStatement } from './statements.ts';

type Event = CellEvent<GradeValue>;
type Step = { device: number; act: 'edit' | 'send' | 'fetch'; change: Partial<GradeValue> };

const step: fc.Arbitrary<Step> = fc.record({
  device: fc.nat(3),
  act: fc.constantFrom('edit', 'edit', 'send', 'fetch'),
  change: fc.oneof(
    fc.record({ judgement: fc.constantFrom('K', 'BK', null) }),
    fc.record({ note: fc.constantFrom('rapi', 'ulang', null) }),
    fc.record({ score: fc.constantFrom(60, 80, null) }),
  ),
});
const histories = fc.array(step, { minLength: 1, maxLength: 40 });
const thousand = { numRuns: 1000 };

/** Four devices that edit one cell, each on what it knows, and meet the register when they happen to. */
function play(steps: readonly Step[]): {
  all: Event[];
  devices: { known: Event[]; unsent: Event[] }[];
  register: Event[];
} {
  const devices = [0, 1, 2, 3].map(() => ({ known: [] as Event[], unsent: [] as Event[] }));
  const register: Event[] = [];
  const all: Event[] = [];
  for (const { device, act, change } of steps) {
    const own = devices[device] ?? { known: [], unsent: [] };
    if (act === 'edit') {
      const seen = mergeCell(own.known, rules);
      const value = { ...seen.value, ...change };
      const event = { id: `${(all.length * 7) % 41}-${device}-${all.length}`, supersedes: seen.heads, value };
      own.known.push(event);
      own.unsent.push(event);
      all.push(event);
    }
    if (act === 'send') register.push(...own.unsent.splice(0));
    if (act === 'fetch') own.known.push(...register.filter(({ id }) => !own.known.some((known) => known.id === id)));
  }
  return { all, devices, register };
}

const shuffled = (events: readonly Event[], seed: number) =>
  [...events, ...events.filter((_, index) => (index + seed) % 3 === 0)]
    .map((event, index) => ({ event, rank: ((index + 1) * (seed + 7919)) % 104_729 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ event }) => event);

const followers = (events: readonly Event[], id: string): boolean =>
  events.some(({ supersedes }) => supersedes.includes(id));

describe('a thousand histories of up to four devices', () => {
  it('give the same cell in any order, any duplication and any interleaving', () => {
    fc.assert(
      fc.property(histories, fc.nat(100_000), (steps, seed) => {
        const { all } = play(steps);
        expect(mergeCell(shuffled(all, seed), rules)).toEqual(mergeCell(all, rules));
      }),
      thousand,
    );
  });

  it('lose no statement: each one stands, or somebody who knew it answered', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const { all } = play(steps);
        const { heads } = mergeCell(all, rules);
        for (const { id } of all) expect(heads.includes(id)).toBe(!followers(all, id));
      }),
      thousand,
    );
  });

  it('put nothing into a cell that nobody said, and contest only what was said differently', () => {
    fc.assert(
      fc.property(histories, (steps) => {
        const { all } = play(steps);
        const { value, contested, heads } = mergeCell(all, rules);
        for (const field of ['judgement', 'score'] as const) {
          const said = new Set(all.map((event) => event.value[field]));
          if (value[field] !== null) expect(said.has(value[field])).toBe(true);
          const standing = new Set(all.filter(({ id }) => heads.includes(id)).map((event) => event.value[field]));
          if (standing.size === 1 && !contested.includes(field)) expect(standing.has(value[field])).toBe(true);
          if (contested.includes(field)) expect(standing.size).toBeGreaterThan(1);
        }
      }),
      thousand,
    );
  });

  it('are received the same in batches of any size, and a repeat changes nothing', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 1, max: 9 }), (steps, size) => {
        const { all } = play(steps);
        const stored: StoredStatement<GradeValue>[] = [];
        const sent = [...all, ...all].map((event) => ({ ...event, cell: 'c', reason: 'sebab' }));
        const outcomes = new Map<string, number>();
        for (let at = 0; at < sent.length; at += size) {
          const batch = sent.slice(at, at + size);
          const cellOf = new Map(stored.map(({ id, cell }) => [id, cell]));
          receive({ rules, stored: [...stored], cellOf, closed: false }, batch).forEach((reception, index) => {
            const statement = batch[index];
            outcomes.set(reception.outcome, (outcomes.get(reception.outcome) ?? 0) + 1);
            if (statement && reception.outcome === 'recorded')
              stored.push({ ...statement, version: reception.version });
          });
        }
        expect(mergeCell(stored, rules)).toEqual(mergeCell(all, rules));
        expect(stored.map(({ version }) => version)).toEqual(all.map((_, index) => index + 1));
        expect([outcomes.get('recorded') ?? 0, outcomes.get('known') ?? 0]).toEqual([all.length, all.length]);
      }),
      thousand,
    );
  });

  it('are foreseen by a device that holds its own part unsent, when the register moved once meanwhile', () => {
    const one = fc.record({ mine: step, theirs: step, before: fc.option(step) });
    fc.assert(
      fc.property(one, ({ mine, theirs, before }) => {
        const empty = { judgement: null, score: null, note: null };
        const base: Event[] = before ? [{ id: 'base', supersedes: [], value: { ...empty, ...before.change } }] : [];
        const seen = mergeCell(base, rules);
        const own = { id: 'own', supersedes: seen.heads, value: { ...seen.value, ...mine.change } };
        const other = { id: 'other', supersedes: seen.heads, value: { ...seen.value, ...theirs.change } };
        const known = (cell: MergedCell<GradeValue>) => (cell.heads.length === 0 ? null : { ...cell, rivals: [] });
        const foreseen = mergePending(known(seen), known(mergeCell([...base, other], rules)), [own], rules);
        expect(foreseen).toEqual(mergeCell([...base, other, own], rules));
      }),
      thousand,
    );
  });
});
