import { describe, expect, it } from '@jest/globals';
import { Problem } from '@kompeten/contract';
import { type Edit, type SheetRules, type Stored, shownIn, stateOf } from './sheet.ts';
import { type Outcome, outcomeOf } from './sheet-outcome.ts';
import { SheetSync } from './sheet-sync.ts';
import { cellKey, GradeRegister, type Mark } from './testing/grade-register.ts';

const rules: SheetRules<Mark> = { empty: null, same: (one, other) => one === other, erasable: true };
const noAnswer = new Problem({ title: '', status: 0, code: 'server.unavailable' });

/** A desk with a register, a clock that is turned by hand and a network that can be cut. */
function desk() {
  const register = new GradeRegister();
  const kept = new Map<string, string>();
  const planned: { act: () => void; delay: number }[] = [];
  const sent: ReadonlyMap<string, Edit<Mark>>[] = [];
  const world = { fault: null as Problem | null, register, kept, planned, sent };
  const push = async (flight: ReadonlyMap<string, Edit<Mark>>): Promise<Outcome<Mark>> => {
    sent.push(flight);
    try {
      if (world.fault) throw world.fault;
      return { kind: 'landed', cells: register.push('me', flight) };
    } catch (error) {
      return outcomeOf(error, ({ enrolmentId }, key) => key.startsWith(`${enrolmentId} `), [...flight.keys()]);
    }
  };
  const open = (stored: ReadonlyMap<string, Stored<Mark>> = register.pull()) =>
    new SheetSync<Mark>(
      rules,
      {
        push,
        pull: async () => register.pull(),
        journal: {
          getItem: (name) => kept.get(name) ?? null,
          setItem: (name, value) => void kept.set(name, value),
          removeItem: (name) => void kept.delete(name),
        },
        journalName: 'sheet',
        stamp: { now: () => '2025-08-11T09:00:00+07:00', newId: register.newId },
        later: (act, delay) => {
          const plan = { act, delay };
          planned.push(plan);
          return () => void planned.splice(planned.indexOf(plan), 1);
        },
      },
      stored,
    );
  /** Lets the planned moment come, and everything that follows from it. */
  const turn = async () => {
    planned.shift()?.act();
    for (let tick = 0; tick < 12; tick += 1) await Promise.resolve();
  };
  return Object.assign(world, { open, turn });
}

const states = (sync: SheetSync<Mark>, ...cells: number[]) =>
  cells.map((index) => stateOf(sync.current().sheet, rules, cellKey(index)));

describe('a sheet and the register', () => {
  it('sends many presses as one sheet', async () => {
    const world = desk();
    const sync = world.open();
    for (const index of [0, 1, 2]) sync.enter([{ key: cellKey(index), value: 'K' }]);
    expect(world.planned.map(({ delay }) => delay)).toEqual([300]);
    await world.turn();
    expect([world.sent.length, states(sync, 0, 1, 2), sync.current().waiting]).toEqual([
      1,
      ['saved', 'saved', 'saved'],
      0,
    ]);
    expect(world.kept.size).toBe(0);
  });

  it('keeps everything on the device and tries again, slower each time, until the register answers', async () => {
    const world = desk();
    const sync = world.open();
    world.fault = noAnswer;
    sync.enter([{ key: cellKey(0), value: 'K' }]);
    await world.turn();
    expect(sync.current()).toMatchObject({ unreachable: true, waiting: 1, kept: true });
    sync.enter([{ key: cellKey(0), value: 'BK' }]);
    await world.turn();
    expect(world.planned.map(({ delay }) => delay)).toEqual([2000]);
    world.fault = null;
    await world.turn();
    await world.turn();
    expect(sync.current()).toMatchObject({ unreachable: false, waiting: 0 });
    expect(world.register.events.map(({ judgement }) => judgement)).toEqual(['K', 'BK']);
  });

  it('picks up after a crash where it was left', async () => {
    const world = desk();
    world.fault = noAnswer;
    const before = world.open();
    before.enter([{ key: cellKey(0), value: 'K' }]);
    await world.turn();
    before.enter([{ key: cellKey(1), value: 'BK' }]);
    world.planned.length = 0;
    world.fault = null;
    const after = world.open();
    expect([after.current().waiting, shownIn(after.current().sheet, rules, cellKey(1))]).toEqual([2, 'BK']);
    await world.turn();
    await world.turn();
    expect(states(after, 0, 1)).toEqual(['saved', 'saved']);
  });

  it('asks the person when somebody else was faster, and sends the choice', async () => {
    const world = desk();
    const sync = world.open();
    world.register.overwrite('colleague', 0, 'BK');
    sync.enter([{ key: cellKey(0), value: 'K' }]);
    sync.enter([{ key: cellKey(1), value: 'K' }]);
    await world.turn();
    expect(states(sync, 0, 1)).toEqual(['conflict', 'sending']);
    sync.choose(cellKey(0), 'mine');
    await world.turn();
    expect([states(sync, 0, 1), world.register.pull().get(cellKey(0))?.value]).toEqual([['saved', 'saved'], 'K']);
  });

  it('shows a refusal at its cell and sends the others', async () => {
    const world = desk();
    const sync = world.open();
    sync.enter([{ key: cellKey(7), value: 'K' }]);
    sync.enter([{ key: cellKey(0), value: 'K' }]);
    await world.turn();
    expect(states(sync, 7, 0)).toEqual(['refused', 'sending']);
    await world.turn();
    expect(states(sync, 7, 0)).toEqual(['refused', 'saved']);
  });

  it('stops when the whole sheet is refused, and goes on when the person asks', async () => {
    const world = desk();
    const sync = world.open();
    world.fault = new Problem({ title: '', status: 403, code: 'identity.forbidden' });
    sync.enter([{ key: cellKey(0), value: 'K' }]);
    await world.turn();
    expect([sync.current().halted, sync.current().waiting, world.planned.length]).toEqual([world.fault, 1, 0]);
    world.fault = null;
    sync.retry();
    await world.turn();
    expect(states(sync, 0)).toEqual(['saved']);
  });

  it('holds a large act back long enough to be undone before anybody sees it', async () => {
    const world = desk();
    const sync = world.open();
    sync.enter(
      [0, 1, 2].map((index) => ({ key: cellKey(index), value: 'K' as const })),
      6000,
    );
    expect(world.planned.map(({ delay }) => delay)).toEqual([6000]);
    sync.undo();
    await world.turn();
    expect([world.sent.length, sync.current().waiting]).toEqual([0, 0]);
  });
});
