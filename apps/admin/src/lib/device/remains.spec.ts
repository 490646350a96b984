import 'fake-indexeddb/auto';
import { describe, expect, it } from '@jest/globals';
import type { EntryItem } from '../outbox/outbox.ts';
import { randomBytes, vaultKeys } from '../vault/sealed.ts';
import { SealedVault } from '../vault/sealed-vault.ts';
import { openAssessmentDisk, openDisk, openVisitDisk } from '../vault/vault-disk.ts';
import { remainsOf } from './remains.ts';

const cohortId = '6f1c2a80-5a0e-4b8e-9d61-0d4f1b7a2c33';
const entry: EntryItem = {
  ...{
    id: 'e',
    kind: 'grade',
    cohortId,
    cohortTitle: 'Angkatan "Melati"',
    key: 'k',
    who: 'Siti Nurbaya',
    what: 'Unit 2',
  },
  ...{ event: { judgement: 'BK' }, madeAt: '2026-11-28T01:00:00Z', state: 'waiting', code: null, params: {}, tries: 0 },
};

/** A vault with one entry, whose bytes are changed as the spec wants. */
async function damagedVault(account: string, damage: (data: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) {
  const disks = [await openDisk(account), await openVisitDisk(account), await openAssessmentDisk(account)] as const;
  const vault = new SealedVault(account, ...disks, await vaultKeys(randomBytes(32)));
  await vault.shelf.save([entry]);
  const [record] = await vault.disk.getAll('outbox');
  if (!record) throw new Error('nothing was written');
  await vault.disk.put('outbox', { ...record, data: damage(new Uint8Array(record.data)).buffer });
  expect(await vault.shelf.load()).toEqual({ items: [], unreadable: ['e'] });
  return vault;
}

const nothing = { kind: null, place: null, title: null, who: null, what: null, madeAt: null };
const all = {
  ...{ kind: 'grade', place: cohortId, title: 'Angkatan "Melati"' },
  ...{ who: 'Siti Nurbaya', what: 'Unit 2', madeAt: '2026-11-28T01:00:00Z' },
};

describe('what remains of a damaged record', () => {
  it('is all that leads to its place where the damage lies elsewhere', async () => {
    const vault = await damagedVault('elsewhere', (data) => data.fill(0, -16));
    expect(await remainsOf(vault, 'e')).toEqual(all);
  });

  it('leaves out a word in which a letter is broken, and what was cut off', async () => {
    const broken = await damagedVault('broken', (data) => {
      const at = JSON.stringify(entry).indexOf('Siti');
      return data.map((byte, place) => (place === at ? byte ^ 0x80 : byte));
    });
    expect(await remainsOf(broken, 'e')).toEqual({ ...all, who: null });
    const cut = await damagedVault('cut', (data) => data.slice(0, JSON.stringify(entry).indexOf('Unit 2')));
    expect(await remainsOf(cut, 'e')).toEqual({ ...all, what: null, madeAt: null });
  });

  it('is nothing where nothing is left, and of a record that is gone', async () => {
    const vault = await damagedVault('zeros', (data) => data.fill(0));
    expect(await remainsOf(vault, 'e')).toEqual(nothing);
    expect(await remainsOf(vault, 'another')).toEqual(nothing);
  });
});
