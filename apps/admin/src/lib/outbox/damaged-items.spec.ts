import { describe, expect, it } from '@jest/globals';
import { KeptOutbox } from './kept-outbox.ts';
import type { OutboxItem } from './outbox.ts';

const item = (id: string): OutboxItem => ({
  ...{ id, kind: 'grade', cohortId: 'c', cohortTitle: 'Angkatan', key: id, who: 'Ani', what: 'U1', event: {} },
  ...{ madeAt: '2026-11-28T01:00:00Z', state: 'waiting', code: null, params: {}, tries: 0 },
});

/** An outbox over a disk on which some records are damaged when the spec says so. */
async function damagedLater(ids: readonly string[]) {
  const disk = new Map(ids.map((id) => [id, item(id)]));
  const damaged = new Set<string>();
  const outbox = new KeptOutbox({
    load: async () => ({
      items: [...disk.values()].filter(({ id }) => !damaged.has(id)),
      unreadable: [...disk.keys()].filter((id) => damaged.has(id)),
    }),
    save: async (items) => {
      for (const each of items) {
        disk.set(each.id, each);
        damaged.delete(each.id);
      }
    },
    drop: async (gone) => {
      for (const id of gone) disk.delete(id);
    },
  });
  await outbox.load();
  return { disk, damaged, outbox };
}

describe('what the disk damages', () => {
  it('is written anew while the page holds it', async () => {
    const { damaged, outbox } = await damagedLater(['held', 'whole']);
    damaged.add('held');
    await outbox.load();
    expect([outbox.list().length, outbox.isWritten('held'), outbox.unreadable(), damaged.size]).toEqual([
      2,
      true,
      [],
      0,
    ]);
  });

  it('is named where nobody has it any more, and goes only when a person lets go of it', async () => {
    const { disk, damaged, outbox } = await damagedLater(['whole']);
    disk.set('lost', item('lost'));
    damaged.add('lost');
    await outbox.load();
    await outbox.remove(['whole']);
    expect([outbox.list(), outbox.unreadable(), [...disk.keys()]]).toEqual([[], ['lost'], ['lost']]);
    await outbox.remove(['lost']);
    await outbox.load();
    expect([outbox.unreadable(), disk.size]).toEqual([[], 0]);
  });
});
