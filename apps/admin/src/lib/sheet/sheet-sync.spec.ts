import { describe, expect, it } from '@jest/globals';
import { Problem } from '@kompeten/contract';
import { shownIn, stateOf } from './sheet.ts';
import type { SheetSync } from './sheet-sync.ts';
import { desk, noAnswer, rules } from './testing/desk.ts';
import { cellKey, type Mark } from './testing/grade-register.ts';

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
