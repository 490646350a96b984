import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blankSheet, type Sheet, type SheetRules, shownIn } from './sheet.ts';
import { depart, foundStale, landed, refreshed } from './sheet-answers.ts';
import { choose, enter, redo, undo } from './sheet-entry.ts';
import { keepJournal, sheetFromJournal } from './sheet-journal.ts';
import { cellKey, GradeRegister, type Mark } from './testing/grade-register.ts';

const rules: SheetRules<Mark> = { empty: null, same: (one, other) => one === other, erasable: true };
const cellCount = 3;

const cell = fc.nat({ max: cellCount - 1 });
const mark = fc.constantFrom<Mark>('K', 'BK', null);
const happening = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('write' as const), cell, mark }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('send' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('answer' as const), lost: fc.constantFrom('no', 'before', 'after') }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('colleague' as const), cell, mark }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('look', 'crash', 'undo', 'redo') }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('choose' as const), cell, whose: fc.constantFrom('mine', 'theirs') }),
  },
);
type Happening = typeof happening extends fc.Arbitrary<infer H> ? H : never;

/** A person at a sheet, a colleague, a bad network and a device that crashes. */
class World {
  sheet: Sheet<Mark> = blankSheet();
  readonly register = new GradeRegister();
  readonly lastWord = new Map<string, Mark>();
  readonly seen = new Map<string, Set<number>>();
  private readonly device = new Map<string, string>();
  private readonly store = {
    getItem: (name: string) => this.device.get(name) ?? null,
    setItem: (name: string, value: string) => void this.device.set(name, value),
    removeItem: (name: string) => void this.device.delete(name),
  };
  private readonly stamp = { now: () => '2025-08-11T09:00:00+07:00', newId: this.register.newId };

  happen(event: Happening): void {
    if (event.kind === 'write') {
      this.act([event.cell], (sheet) =>
        enter(sheet, rules, [{ key: cellKey(event.cell), value: event.mark }], this.stamp),
      );
    } else if (event.kind === 'undo') this.act([0, 1, 2], (sheet) => undo(sheet, rules, this.stamp));
    else if (event.kind === 'redo') this.act([0, 1, 2], (sheet) => redo(sheet, rules, this.stamp));
    else if (event.kind === 'choose')
      this.act([event.cell], (sheet) => choose(sheet, cellKey(event.cell), event.whose, this.stamp));
    else if (event.kind === 'colleague') this.register.overwrite('colleague', event.cell, event.mark);
    else if (event.kind === 'send') this.sheet = depart(this.sheet);
    else if (event.kind === 'answer') this.answer(event.lost);
    else if (event.kind === 'look') this.sheet = refreshed(this.sheet, rules, this.register.pull());
    else this.sheet = refreshed(sheetFromJournal<Mark>(this.store, 'sheet'), rules, this.register.pull());
    keepJournal(this.store, 'sheet', this.sheet);
  }

  /** The network recovers and the person settles what is disputed in favour of their own word. */
  settle(): void {
    for (let round = 0; round < 12; round += 1) {
      this.happen({ kind: 'send' });
      this.happen({ kind: 'answer', lost: 'no' });
      for (let index = 0; index < cellCount; index += 1) this.happen({ kind: 'choose', cell: index, whose: 'mine' });
    }
    this.happen({ kind: 'look' });
  }

  private act(indexes: number[], does: (sheet: Sheet<Mark>) => Sheet<Mark>): void {
    const before = this.sheet;
    this.sheet = does(before);
    for (const key of indexes.map(cellKey)) {
      const value = shownIn(this.sheet, rules, key);
      if (value === shownIn(before, rules, key) && this.sheet.conflicts === before.conflicts) continue;
      this.lastWord.set(key, value);
      const versions = this.seen.get(key) ?? new Set();
      this.seen.set(key, versions.add(this.sheet.stored.get(key)?.version ?? 0));
    }
  }

  private answer(lost: string): void {
    const { flight } = this.sheet;
    if (!flight || lost === 'before') return;
    let cells: ReturnType<GradeRegister['pull']> | null = null;
    try {
      cells = this.register.push('me', flight);
    } catch {
      cells = null;
    }
    if (lost === 'after') return;
    this.sheet = cells ? landed(this.sheet, rules, cells) : foundStale(this.sheet, rules, this.register.pull());
  }
}

const judgementsOf = (world: World, key: string) =>
  world.register.events.filter(({ enrolmentId, unitCode }) => `${enrolmentId} ${unitCode}` === key);

describe('whatever happens on the way', () => {
  const life = fc.array(happening, { maxLength: 60 });

  it('no last word of the person is lost', () => {
    fc.assert(
      fc.property(life, (happenings) => {
        const world = new World();
        for (const event of happenings) world.happen(event);
        world.settle();
        expect([world.sheet.edits.size, world.sheet.flight, world.sheet.conflicts.size]).toEqual([0, null, 0]);
        for (const [key, value] of world.lastWord) {
          const history = judgementsOf(world, key);
          const inForce = history.at(-1);
          if (inForce?.authorId === 'me') expect(inForce.judgement).toBe(value);
          else expect([null, ...history.map(({ judgement }) => judgement)]).toContain(value);
          expect(shownIn(world.sheet, rules, key)).toBe(world.register.pull().get(key)?.value ?? null);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('nobody is overwritten unseen', () => {
    fc.assert(
      fc.property(life, (happenings) => {
        const world = new World();
        for (const event of happenings) world.happen(event);
        world.settle();
        for (let index = 0; index < cellCount; index += 1) {
          const history = judgementsOf(world, cellKey(index));
          for (const event of history.filter(({ authorId }) => authorId === 'me')) {
            const beneath = history.find(({ version }) => version === event.basedOnVersion);
            if (beneath?.authorId !== 'colleague') continue;
            expect([...(world.seen.get(cellKey(index)) ?? [])]).toContain(beneath.version);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});
