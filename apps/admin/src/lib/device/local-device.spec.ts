import 'fake-indexeddb/auto';
import { describe, expect, it } from '@jest/globals';
import type { OutboxItem } from '../outbox/outbox.ts';
import { randomBytes, vaultKeys } from '../vault/sealed.ts';
import { SealedVault } from '../vault/sealed-vault.ts';
import { openAssessmentDisk, openDisk, openVisitDisk } from '../vault/vault-disk.ts';
import { LocalDevice } from './local-device.ts';

const entry = (id: string): OutboxItem => ({
  ...{ id, kind: 'grade', cohortId: 'c', cohortTitle: 'Angkatan', key: id, who: 'Ani', what: 'U1', event: {} },
  ...{ madeAt: '2026-11-28T01:00:00Z', state: 'waiting', code: null, params: {}, tries: 0 },
});

describe('a device that is about to be locked', () => {
  it('keeps all that was entered, or says that only its page has it', async () => {
    const account = 'about to be locked';
    const disks = [await openDisk(account), await openVisitDisk(account), await openAssessmentDisk(account)] as const;
    const vault = new SealedVault(account, ...disks, await vaultKeys(randomBytes(32)));
    const device = new LocalDevice('d', account, vault, true);
    const adding = device.outbox.add([entry('one')]);
    let draft = false;
    const leave = device.beforeLeaving(async () => draft);
    expect(await device.keepsAll()).toBe(false);
    draft = true;
    expect(await device.keepsAll()).toBe(true);
    leave();
    await adding;
    expect(await disks[0].count('outbox')).toBe(1);
    // The browser has taken the database away.
    disks[0].close();
    const refused = expect(device.outbox.add([entry('two')])).rejects.toThrow();
    expect(await device.keepsAll()).toBe(false);
    await refused;
    await device.close();
  });
});
