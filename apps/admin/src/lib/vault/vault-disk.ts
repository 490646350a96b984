import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Door, DoorWay } from './door-keys.ts';
import type { Patience } from './pin-patience.ts';
import type { Sealed } from './sealed.ts';

interface SealedItem extends Sealed {
  seq?: number;
  id: string;
}

/** A prepared cohort: readable is only the day after which it goes, so that it goes even while the vault is locked. */
interface SealedKit extends Sealed {
  /** Epoch milliseconds. */
  until: number;
}

interface VaultSchema extends DBSchema {
  /** Only keys of the browser's own kind and sealed data keys; nothing readable. */
  doors: { key: DoorWay; value: Door };
  keys: { key: 'device'; value: CryptoKey };
  patience: { key: 'pin'; value: Patience };
  kits: { key: string; value: SealedKit };
  outbox: { key: number; value: SealedItem; indexes: { id: string } };
  meta: { key: string; value: Sealed };
}

/** The database of one account on this device. */
export type VaultDisk = IDBPDatabase<VaultSchema>;

const nameOf = (accountId: string) => `kompeten-${accountId}`;

/** Opens the database of an account; a newer version of the application or a wipe may take it away again. */
export function openDisk(accountId: string): Promise<VaultDisk> {
  return openDB<VaultSchema>(nameOf(accountId), 1, {
    upgrade(disk) {
      disk.createObjectStore('doors');
      disk.createObjectStore('keys');
      disk.createObjectStore('patience');
      disk.createObjectStore('kits');
      disk
        .createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true })
        .createIndex('id', 'id', { unique: true });
      disk.createObjectStore('meta');
    },
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
}

/** Removes everything of an account from this device. */
export const wipeDisk = (accountId: string): Promise<void> => deleteDB(nameOf(accountId));
