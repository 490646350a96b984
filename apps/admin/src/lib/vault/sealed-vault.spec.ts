import 'fake-indexeddb/auto';
import { describe, expect, it } from '@jest/globals';
import type { FieldKit } from '@kompeten/domain';
import type { OutboxItem } from '../outbox/outbox.ts';
import { randomBytes, vaultKeys } from './sealed.ts';
import { SealedVault } from './sealed-vault.ts';
import { openAssessmentDisk, openDisk, openVisitDisk } from './vault-disk.ts';

const item = (id: string): OutboxItem => ({
  ...{ id, kind: 'grade', cohortId: 'c', cohortTitle: 'Angkatan', key: id, who: 'Ani', what: 'U1', event: {} },
  ...{ madeAt: '2026-11-28T01:00:00Z', state: 'waiting', code: null, params: {}, tries: 0 },
});

const kit = { expiresAt: '2999-01-01T00:00:00Z' } as FieldKit;

async function openedVault(account: string) {
  const disk = await openDisk(account);
  const further = [await openVisitDisk(account), await openAssessmentDisk(account)] as const;
  return new SealedVault(account, disk, ...further, await vaultKeys(randomBytes(32)));
}

describe('a record that the disk has damaged', () => {
  it('stays where it is, is counted, and takes no other with it', async () => {
    const { disk, shelf } = await openedVault('damaged');
    await shelf.save(['one', 'two', 'three'].map(item));
    const [, second] = await disk.getAll('outbox');
    if (!second) throw new Error('nothing was written');
    await disk.put('outbox', { ...second, data: new ArrayBuffer(second.data.byteLength) });
    const { items, unreadable } = await shelf.load();
    expect([items.map(({ id }) => id), unreadable]).toEqual([['one', 'three'], ['two']]);
    await shelf.drop(['one']);
    expect((await disk.getAll('outbox')).map(({ id }) => id)).toEqual(['two', 'three']);
  });

  it('of a prepared cohort hides that one alone, which can be prepared again', async () => {
    const { disk, kits } = await openedVault('damaged kit');
    await kits.put('one', kit);
    await kits.put('two', kit);
    const [name = ''] = await disk.getAllKeys('kits');
    const kept = await disk.get('kits', name);
    if (!kept) throw new Error('nothing was written');
    await disk.put('kits', { ...kept, data: new ArrayBuffer(kept.data.byteLength) }, name);
    const [left, ...more] = await kits.all();
    expect(more).toEqual([]);
    const lost = left?.cohortId === 'one' ? 'two' : 'one';
    expect(await kits.get(lost)).toBeNull();
    await kits.put(lost, kit);
    expect(await kits.all()).toHaveLength(2);
  });
});
