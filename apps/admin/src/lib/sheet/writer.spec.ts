import { describe, expect, it } from '@jest/globals';
import { KeptOutbox } from '../outbox/kept-outbox.ts';
import type { EntryItem, OutboxItem } from '../outbox/outbox.ts';
import type { OutboxShelf } from '../vault/vault.ts';
import { Writer } from './writer.ts';

const item = (id: string): EntryItem => ({
  ...{ id, kind: 'grade', cohortId: 'c', cohortTitle: 'Angkatan', key: id, who: 'Ani', what: 'U1', event: {} },
  ...{ madeAt: '2026-11-28T01:00:00Z', state: 'waiting', code: null, params: {}, tries: 0 },
});

/** A writer over a disk without room, where time passes only when it is told to. */
function desk() {
  const disk = new Map<string, OutboxItem>();
  const room = { left: false };
  const shelf: OutboxShelf = {
    load: async () => ({ items: [...disk.values()], unreadable: [] }),
    save: async (items) => {
      if (!room.left) throw new Error('no room');
      for (const each of items) disk.set(each.id, each);
    },
    drop: async (ids) => {
      for (const id of ids) disk.delete(id);
    },
  };
  const outbox = new KeptOutbox(shelf);
  const waits: (() => void)[] = [];
  const told: [boolean, readonly string[]][] = [];
  let heard: () => void = () => undefined;
  const writer = new Writer(
    outbox,
    (written, ids) => {
      told.push([written, ids]);
      heard();
    },
    (act) => void waits.push(act),
  );
  /** Does something, and waits until the writer has told what came of it. */
  const until = (act: () => void) =>
    new Promise<void>((resolve) => {
      heard = resolve;
      act();
    });
  return { disk, room, outbox, writer, waits, told, until };
}

describe('what the disk did not take', () => {
  it('is written when there is room again', async () => {
    const { disk, room, writer, waits, until } = desk();
    await until(() => writer.write([item('e')]));
    expect([writer.unwritten, writer.isUnkept('e')]).toEqual([true, true]);
    room.left = true;
    await until(() => waits.shift()?.());
    expect([writer.unwritten, writer.isUnkept('e'), [...disk.keys()]]).toEqual([false, false, ['e']]);
  });

  it('does not come back when the person has thrown it away meanwhile', async () => {
    const { disk, room, outbox, writer, waits, told, until } = desk();
    await until(() => writer.write([item('stays'), item('goes')]));
    await outbox.remove(['goes']);
    room.left = true;
    await until(() => waits.shift()?.());
    expect([outbox.list().map(({ id }) => id), [...disk.keys()]]).toEqual([['stays'], ['stays']]);
    expect([writer.unwritten, writer.isUnkept('goes')]).toEqual([false, false]);
    expect(told.at(-1)).toEqual([true, ['stays']]);
  });
});
