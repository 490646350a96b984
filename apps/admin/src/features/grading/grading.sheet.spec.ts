import { describe, expect, it } from '@jest/globals';
import { KeptOutbox } from '../../lib/outbox/kept-outbox.ts';
import { gradeDevice, gradeStory } from './testing/grade-device.ts';

describe('an entry', () => {
  it('is shown at once, waits on the device, and is sent', async () => {
    const { register, ani, one } = gradeStory();
    ani.put(one, { judgement: 'K' });
    expect(ani.shown(one)).toEqual(['K', 'device']);
    await ani.send();
    expect([ani.shown(one), register.grades()[0]?.judgement]).toEqual([['K', 'sent'], 'K']);
  });

  it('chains with earlier ones of its cell, so that the last one stands', async () => {
    const { register, ani, one } = gradeStory();
    for (const judgement of ['K', 'BK', 'K', 'BK'] as const) ani.put(one, { judgement });
    expect(ani.waiting()).toHaveLength(4);
    await ani.send(2);
    ani.put(one, { judgement: 'K' });
    await ani.send();
    expect(register.grades()[0]).toMatchObject({ judgement: 'K', version: 5, contested: false });
  });

  it('is recorded once, though its answer was lost', async () => {
    const { register, ani, one } = gradeStory();
    ani.put(one, { judgement: 'K' });
    await ani.send(1, true);
    await ani.send();
    expect([register.events.length, ani.waiting().length]).toEqual([1, 0]);
  });

  it('survives a restart of the device as it was, with what it was made on', async () => {
    const { register, ani, budi, newId, one } = gradeStory();
    ani.put(one, { judgement: 'K' });
    await ani.send();
    budi.look();
    budi.put(one, { note: 'Ulangi 2.3' });
    ani.put(one, { judgement: 'BK' });
    await ani.send();
    const restarted = gradeDevice('Budi', register, newId, budi.outbox);
    restarted.look();
    expect(restarted.engine.store.cell(one).value).toEqual({ judgement: 'BK', score: null, note: 'Ulangi 2.3' });
  });

  it('that the device cannot write down says so, and is written when it can', async () => {
    let full = true;
    const shelf = {
      load: async () => ({ items: [], unreadable: [] }),
      save: async () => {
        if (full) throw new Error('full');
      },
      drop: async () => undefined,
    };
    const { register, newId, one } = gradeStory();
    const ani = gradeDevice('Ani', register, newId, new KeptOutbox(shelf));
    ani.put(one, { judgement: 'K' });
    expect(ani.shown(one)).toEqual(['K', 'writing']);
    await ani.outbox.settled();
    await Promise.resolve();
    expect([ani.shown(one), ani.engine.unwritten]).toEqual([['K', 'unkept'], true]);
    full = false;
    for (const act of ani.retries) act();
    await ani.outbox.settled();
    await Promise.resolve();
    expect([ani.shown(one), ani.engine.unwritten]).toEqual([['K', 'device'], false]);
  });
});
