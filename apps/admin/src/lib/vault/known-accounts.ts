import { type DBSchema, openDB } from 'idb';
import { onceDone } from '../once-done.ts';
import type { KnownAccount } from './vault.ts';

interface DeviceSchema extends DBSchema {
  accounts: { key: string; value: KnownAccount };
  device: { key: 'id' | 'label'; value: string };
}

const disk = onceDone(() =>
  openDB<DeviceSchema>('kompeten', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('accounts', { keyPath: 'id' });
      fresh.createObjectStore('device');
    },
    blocking: (_, __, event) => {
      (event.target as IDBDatabase).close();
      disk.again();
    },
    terminated: () => disk.again(),
  }),
);

/** The people who have worked on this device, by name; nobody where the browser keeps nothing. */
export async function knownAccounts(): Promise<KnownAccount[]> {
  const accounts = await disk()
    .then((device) => device.getAll('accounts'))
    .catch(() => []);
  return accounts.sort((one, other) => one.fullName.localeCompare(other.fullName, 'id'));
}

/** Remembers a person. */
export async function rememberAccount(account: KnownAccount): Promise<void> {
  await (await disk()).put('accounts', account);
}

/** Forgets a person. */
export async function forgetAccount(id: string): Promise<void> {
  await (await disk()).delete('accounts', id);
}

/** One word about this device that everybody on it shares. */
export async function deviceWord(key: 'id' | 'label', otherwise: () => string): Promise<string> {
  const act = (await disk()).transaction('device', 'readwrite');
  // In one act, so that two tabs that come here at once agree.
  const word = (await act.store.get(key)) ?? otherwise();
  await act.store.put(word, key);
  await act.done;
  return word;
}

/** Names the device. */
export async function renameDevice(label: string): Promise<void> {
  await (await disk()).put('device', label, 'label');
}
