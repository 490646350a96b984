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

const kit = { asOf: '2998-12-02T00:00:00Z', expiresAt: '2999-01-01T00:00:00Z' } as FieldKit;

const days = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString();

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

describe('a prepared cohort', () => {
  /** As the register packs it for thirty days, on a day of its own calendar. */
  const packed = (asOf: number) => ({ ...kit, asOf: days(asOf), expiresAt: days(asOf + 30) });

  it.each([
    ['is kept for thirty days', { asOf: -29, fetched: -29, kept: true }],
    ['goes after thirty days', { asOf: -31, fetched: -31, kept: false }],
    ['is there though the clock of the device is ahead by a year', { asOf: -365, fetched: 0, kept: true }],
    ['goes after thirty days where the clock is ahead', { asOf: -396, fetched: -31, kept: false }],
    ['is there though the clock was behind by a year when it was prepared', { asOf: 0, fetched: -365, kept: true }],
  ])('%s', async (name, { asOf, fetched, kept }) => {
    const { disk, kits } = await openedVault(name);
    await kits.put('one', packed(asOf), days(fetched));
    expect((await kits.get('one')) !== null).toBe(kept);
    expect(await disk.count('kits')).toBe(kept ? 1 : 0);
  });
});
