import 'fake-indexeddb/auto';
import { describe, expect, it } from '@jest/globals';
import { deleteDB } from 'idb';
import { rememberAccount } from './known-accounts.ts';
import { randomBytes, seal, vaultKeys } from './sealed.ts';
import { openDisk, openVisitDisk } from './vault-disk.ts';
import { waitingHere } from './waiting-here.ts';

describe('what waits on a device', () => {
  it('is counted for everybody who works on it, while all of it stays sealed', async () => {
    await deleteDB('kompeten');
    expect(await waitingHere()).toBe(0);
    for (const id of ['a', 'b']) {
      await rememberAccount({ id, fullName: id, pinSet: false });
      const keys = await vaultKeys(randomBytes(32));
      for (const open of [openDisk, openVisitDisk]) {
        const disk = await open(id);
        await disk.put('outbox', { id: `entry-${id}`, ...(await seal(keys, `entry-${id}`, 'K')) });
        disk.close();
      }
    }
    expect(await waitingHere()).toBe(4);
  });
});
