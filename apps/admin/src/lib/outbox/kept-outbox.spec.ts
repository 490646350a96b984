import { describe, expect, it } from '@jest/globals';
import type { OutboxShelf } from '../vault/vault.ts';
import { KeptOutbox } from './kept-outbox.ts';
import type { OutboxItem } from './outbox.ts';

const item = (id: string): OutboxItem => ({
  ...{ id, kind: 'grade', cohortId: 'c', cohortTitle: 'Angkatan', key: id, who: 'Ani', what: 'U1', event: {} },
  ...{ madeAt: '2026-11-28T01:00:00Z', state: 'waiting', code: null, params: {}, tries: 0 },
});

/** A disk that is as slow as the spec wants, and that counts its acts. */
class SlowShelf implements OutboxShelf {
  readonly disk = new Map<string, OutboxItem>();
  acts = 0;
  full = false;
  private gates: (() => void)[] = [];

  /** Resolved when so many acts have begun. */
  async begun(acts: number): Promise<void> {
    while (this.acts < acts) await new Promise((resolve) => setImmediate(resolve));
  }

  /** Lets one act through. */
  let(): void {
    this.gates.shift()?.();
  }

  load: OutboxShelf['load'] = async () => ({ items: [...this.disk.values()], unreadable: [] });

  save = async (items: readonly OutboxItem[]) => {
    await this.gate();
    if (this.full) throw new Error('no room');
    for (const each of items) this.disk.set(each.id, each);
  };

  drop = async (ids: readonly string[]) => {
    await this.gate();
    for (const id of ids) this.disk.delete(id);
  };

  private async gate(): Promise<void> {
    this.acts += 1;
    await new Promise<void>((resolve) => this.gates.push(resolve));
  }
}

describe('the outbox on a slow disk', () => {
  it('writes forty entries that come while one is being written in one act more, and says written only then', async () => {
    const shelf = new SlowShelf();
    const outbox = new KeptOutbox(shelf);
    const written: string[] = [];
    const add = (id: string) => outbox.add([item(id)]).then(() => written.push(id));
    const first = add('first');
    await shelf.begun(1);
    const rest = Promise.all(Array.from({ length: 40 }, (_, place) => add(`e${place}`)));
    expect(outbox.list()).toHaveLength(41);
    expect(written).toEqual([]);
    shelf.let();
    await first;
    expect(written).toEqual(['first']);
    await shelf.begun(2);
    shelf.let();
    await rest;
    expect([shelf.disk.size, written.length, shelf.acts]).toEqual([41, 41, 2]);
  });

  it('never brings back an entry that left while it was still being written', async () => {
    const shelf = new SlowShelf();
    const outbox = new KeptOutbox(shelf);
    const adding = outbox.add([item('e')]);
    await shelf.begun(1);
    const leaving = outbox.remove(['e']);
    shelf.let();
    await adding;
    await shelf.begun(2);
    shelf.let();
    await leaving;
    await outbox.load();
    expect([outbox.list(), shelf.disk.size]).toEqual([[], 0]);
  });

  it('is not set back by a reading of the shelf that was overtaken', async () => {
    const shelf = new SlowShelf();
    for (const id of ['stays', 'leaves', 'refused']) shelf.disk.set(id, item(id));
    const outbox = new KeptOutbox(shelf);
    await outbox.load();
    let handOver: () => void = () => undefined;
    const reading = new Promise<void>((begins) => {
      shelf.load = async () => {
        const read = { items: [...shelf.disk.values()], unreadable: [] };
        begins();
        await new Promise<void>((resolve) => {
          handOver = resolve;
        });
        return read;
      };
    });
    const loading = outbox.load();
    await reading;
    const changes = [
      outbox.add([item('comes')]),
      outbox.mark(['refused'], 'refused', 'cohort.closed'),
      outbox.remove(['leaves']),
    ];
    for (const acts of [1, 2]) {
      await shelf.begun(acts);
      shelf.let();
    }
    await Promise.all(changes);
    handOver();
    await loading;
    const states = outbox.list().map(({ id, state }) => `${id} ${state}`);
    expect(states).toEqual(['stays waiting', 'refused refused', 'comes waiting']);
    expect([...shelf.disk.keys()]).toEqual(['stays', 'refused', 'comes']);
  });

  it('says that an entry is not written where the disk is full, keeps it on the list, and writes it when asked again', async () => {
    const shelf = new SlowShelf();
    const outbox = new KeptOutbox(shelf);
    shelf.full = true;
    const refused = expect(outbox.add([item('e')])).rejects.toThrow('no room');
    await shelf.begun(1);
    shelf.let();
    await refused;
    await outbox.load();
    expect([outbox.list().map(({ id }) => id), outbox.isUnkept('e')]).toEqual([['e'], true]);
    shelf.full = false;
    const again = outbox.add([item('e')]);
    await shelf.begun(2);
    shelf.let();
    await again;
    expect([[...shelf.disk.keys()], outbox.isUnkept('e')]).toEqual([['e'], false]);
  });
});
