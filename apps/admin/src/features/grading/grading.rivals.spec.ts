import { describe, expect, it } from '@jest/globals';
import { gradeStory, unitCode } from './testing/grade-device.ts';

describe('two people at one cell', () => {
  it('agree by themselves where they say the same or different things', async () => {
    const { register, ani, budi, one } = gradeStory();
    ani.put(one, { judgement: 'K' });
    budi.put(one, { judgement: 'K', note: 'Praktik baik' });
    await ani.send();
    await budi.send();
    expect(register.grades()[0]).toMatchObject({ judgement: 'K', note: 'Praktik baik', contested: false });
  });

  it('contradict each other: both values are shown, and neither is in force', async () => {
    const { register, ani, budi, one } = gradeStory();
    ani.put(one, { judgement: 'K' });
    budi.put(one, { judgement: 'BK' });
    await ani.send();
    budi.look();
    expect(budi.shown(one)).toEqual([null, 'contested']);
    expect(budi.engine.store.cell(one).standing?.rivals.map(({ by, value }) => [by, value.judgement])).toEqual(
      expect.arrayContaining([
        ['Ani', 'K'],
        ['Budi', 'BK'],
      ]),
    );
    // Contested or not, it is on this device only until it has been sent.
    expect(budi.engine.store.tally()).toMatchObject({ contested: [one], waiting: 1 });
    await budi.send();
    expect(budi.engine.store.tally()).toMatchObject({ contested: [one], waiting: 0 });
    ani.look();
    expect([ani.shown(one), ani.engine.store.tally().contested]).toEqual([[null, 'contested'], [one]]);
    expect(register.grades()[0]?.judgement).toBeNull();
  });

  it('are settled by a person with a reason, also without a network', async () => {
    const { register, ani, budi, one } = gradeStory();
    ani.put(one, { judgement: 'K' });
    budi.put(one, { judgement: 'BK' });
    await ani.send();
    await budi.send();
    ani.look();
    expect(ani.put(one, { judgement: 'K' })).toEqual([one]);
    ani.engine.settle(one, { judgement: 'K', score: null, note: null }, 'Dilihat bersama');
    expect(ani.shown(one)).toEqual(['K', 'device']);
    await ani.send();
    expect(register.grades()[0]).toMatchObject({ judgement: 'K', contested: false, version: 3 });
    expect(register.events.at(-1)?.reason).toBe('Dilihat bersama');
  });
});

describe('an entry the register does not take as it is', () => {
  it('is refused at its cell, holds nobody up, and can be sent again, replaced or let go', async () => {
    const { register, ani, one, two } = gradeStory();
    register.unknownUnits.add(unitCode);
    ani.put(one, { judgement: 'K' });
    ani.put(two, { judgement: 'K' });
    await ani.send();
    expect(ani.engine.store.tally().refused).toEqual([one, two]);
    register.unknownUnits.clear();
    ani.engine.retry(one);
    await Promise.resolve();
    await ani.send();
    ani.engine.dismiss(two);
    expect([ani.shown(one), ani.shown(two), ani.outbox.list()]).toEqual([['K', 'sent'], [null, 'empty'], []]);
  });

  it('does not break the chain that stands on it', async () => {
    const { register, ani, one } = gradeStory();
    ani.put(one, { judgement: 'K' });
    await ani.send();
    register.unknownUnits.add(unitCode);
    ani.put(one, { judgement: 'BK' });
    ani.put(one, { judgement: 'K', note: 'Lihat catatan' });
    await ani.send(1);
    register.unknownUnits.clear();
    await ani.send();
    expect(register.grades()[0]).toMatchObject({ note: 'Lihat catatan', contested: false });
  });

  it('comes late once the cohort is closed: told at the cell, not in force, and let go when read', async () => {
    const { register, ani, one } = gradeStory();
    ani.put(one, { judgement: 'K' });
    register.closed = true;
    await ani.send();
    expect(ani.shown(one)).toEqual([null, 'late']);
    ani.engine.dismiss(one);
    expect(ani.shown(one)).toEqual([null, 'empty']);
  });
});

describe('undo and redo', () => {
  it('go back and forth by acts, before and after sending', async () => {
    const { register, ani, one, two } = gradeStory();
    const value = { judgement: 'K' as const, score: null, note: null };
    ani.engine.enter([one, two].map((key) => ({ key, value })));
    await ani.send();
    expect(ani.engine.undo()).toHaveLength(2);
    expect([ani.shown(one)[0], ani.shown(two)[0]]).toEqual([null, null]);
    expect(ani.engine.redo()).toHaveLength(2);
    await ani.send();
    expect(register.grades().map(({ judgement, version }) => [judgement, version])).toEqual([
      ['K', 3],
      ['K', 3],
    ]);
  });

  it('leave alone what somebody else wrote since', async () => {
    const { ani, budi, one } = gradeStory();
    ani.put(one, { judgement: 'K' });
    await ani.send();
    budi.look();
    budi.put(one, { judgement: 'BK' });
    await budi.send();
    ani.look();
    expect([ani.engine.undo().length, ani.shown(one)[0]]).toEqual([0, 'BK']);
  });
});
