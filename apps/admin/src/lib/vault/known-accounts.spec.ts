import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { describe, expect, it } from '@jest/globals';
import { deleteDB, openDB } from 'idb';
import { deviceWord, knownAccounts, rememberAccount } from './known-accounts.ts';

describe('what a device knows of itself', () => {
  it('is asked again after a disk that did not open', async () => {
    // Whatever else ran in this process may have the disk open.
    await deleteDB('kompeten');
    const open = IDBFactory.prototype.open;
    (await openDB('of a newer version', 2)).close();
    IDBFactory.prototype.open = () => open.call(indexedDB, 'of a newer version', 1);
    await expect(rememberAccount({ id: 'a', fullName: 'Ani', pinSet: true })).rejects.toThrow();
    IDBFactory.prototype.open = open;
    await rememberAccount({ id: 'a', fullName: 'Ani', pinSet: true });
    expect(await knownAccounts()).toHaveLength(1);
  });

  it('is one name, also for two tabs that ask at once', async () => {
    const names = await Promise.all(['first', 'second', 'third'].map((name) => deviceWord('id', () => name)));
    expect(new Set(names).size).toBe(1);
    expect(await deviceWord('id', () => 'later')).toBe(names[0]);
  });
});
