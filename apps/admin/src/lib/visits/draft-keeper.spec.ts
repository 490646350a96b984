import { describe, expect, it } from '@jest/globals';
import { KeptOutbox } from '../outbox/kept-outbox.ts';
import type { OutboxItem } from '../outbox/outbox.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { memoryVisits } from './memory-visits.ts';
import { aDraft, waiting } from './testing.ts';

/** A device that has room or has not, as the spec says. */
function desk() {
  const visits = memoryVisits();
  const room = { left: true };
  const begun = aDraft();
  const keep: typeof visits.keep = async (...draft) => {
    if (!room.left) throw new DOMException('no room', 'QuotaExceededError');
    await visits.keep(...draft);
  };
  const keeper = new DraftKeeper({ ...visits, keep }, begun);
  /** Resolved when what is written next has ended so. */
  const standing = (state: string) =>
    new Promise<void>((resolve) => {
      let begun = false;
      const leave = keeper.subscribe(() => {
        begun ||= keeper.standing().state === 'writing';
        if (!begun || keeper.standing().state !== state) return;
        leave();
        resolve();
      });
    });
  const type = (findings: string) => keeper.type({ ...begun.values, findings });
  return { visits, room, begun, keeper, standing, type };
}

const photo = (id: string) => ({ id, content: new Uint8Array([1, 2, 3]) });

describe('a draft that is written down while it is typed', () => {
  it('is kept as it was typed last', async () => {
    const { visits, begun, keeper, type } = desk();
    for (const findings of ['B', 'Bu', 'Buk', 'Buku kas']) type(findings);
    expect([await keeper.settled(), keeper.standing()]).toEqual([true, { state: 'kept' }]);
    expect((await visits.get(begun.id))?.values.findings).toBe('Buku kas');
  });

  it('says aloud that the device is full, loses neither the text nor the photos before, and goes on when there is room', async () => {
    const { visits, room, begun, keeper, standing, type } = desk();
    await keeper.addPhoto(photo('one'));
    room.left = false;
    const unkept = standing('unkept');
    type('Buku kas');
    await unkept;
    expect(await keeper.settled()).toBe(false);
    expect(keeper.standing()).toMatchObject({ state: 'unkept', cause: { name: 'QuotaExceededError' } });
    await expect(keeper.addPhoto(photo('two'))).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(keeper.draft().photos).toEqual([{ id: 'one', bytes: 3 }]);
    expect(await visits.photo('one')).toEqual(new Uint8Array([1, 2, 3]));
    room.left = true;
    const kept = standing('kept');
    keeper.again();
    await kept;
    expect(await visits.get(begun.id)).toMatchObject({ values: { findings: 'Buku kas' }, photos: [{ id: 'one' }] });
  });

  it('is written on no more once it is sent off, and goes on where that failed', async () => {
    const { visits, begun, keeper, standing, type } = desk();
    const kept = standing('kept');
    type('Buku kas');
    await kept;
    await keeper.end();
    await visits.remove(keeper.draft());
    type('Buku kas rapi');
    await keeper.end();
    expect(await visits.get(begun.id)).toBeNull();
    const again = standing('kept');
    keeper.goOn();
    await again;
    expect((await visits.get(begun.id))?.values.findings).toBe('Buku kas rapi');
  });
});

describe('a report that the device has no room for', () => {
  it('waits for nothing and goes nowhere: it is let go of, and saved when there is room', async () => {
    const disk = new Map<string, OutboxItem>();
    let room = false;
    const outbox = new KeptOutbox({
      load: async () => ({ items: [...disk.values()], unreadable: [] }),
      save: async (items) => {
        if (!room) throw new DOMException('no room', 'QuotaExceededError');
        for (const item of items) disk.set(item.id, item);
      },
      drop: async () => {
        throw new Error('Nothing may be thrown away');
      },
    });
    const items = waiting(aDraft([{ id: 'photo', bytes: 3 }]));
    await expect(outbox.add(items)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    await outbox.release(items.map(({ id }) => id));
    await outbox.load();
    expect(outbox.list()).toEqual([]);
    room = true;
    await outbox.add(items);
    expect([outbox.list().length, disk.size, outbox.isWritten('photo')]).toEqual([2, 2, true]);
  });
});
