import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KnownAccount } from './vault.ts';

interface DeviceSchema extends DBSchema {
  accounts: { key: string; value: KnownAccount };
  device: { key: 'id' | 'label'; value: string };
}

let opened: Promise<IDBPDatabase<DeviceSchema>> | null = null;

function disk(): Promise<IDBPDatabase<DeviceSchema>> {
  opened ??= openDB<DeviceSchema>('kompeten', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('accounts', { keyPath: 'id' });
      fresh.createObjectStore('device');
    },
    blocking: (_, __, event) => {
      (event.target as IDBDatabase).close();
      opened = null;
    },
  });
  return opened;
}

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
  const device = await disk();
  const known = await device.get('device', key);
  if (known) return known;
  const word = otherwise();
  await device.put('device', word, key);
  return word;
}

/** Names the device. */
export async function renameDevice(label: string): Promise<void> {
  await (await disk()).put('device', label, 'label');
}
