import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { Door, DoorWay } from './door-keys.ts';
import type { Patience } from './pin-patience.ts';
import type { Sealed } from './sealed.ts';

interface SealedItem extends Sealed {
  seq?: number;
  id: string;
}

/** What was prepared: readable is only the day after which it goes, so that it goes even while the vault is locked. */
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
  /** Of the databases of visits and assessments: drafts of reports, and the bytes of photos and recordings. */
  drafts: { key: string; value: Sealed };
  photos: { key: string; value: Sealed };
}

/** A database of one account on this device. */
export type VaultDisk = IDBPDatabase<VaultSchema>;

const nameOf = (accountId: string) => `kompeten-${accountId}`;
const visitsOf = (accountId: string) => `kompeten-visits-${accountId}`;
const assessmentsOf = (accountId: string) => `kompeten-assessments-${accountId}`;

const close = (event: Event) => (event.target as IDBDatabase).close();

/** Opens the database of an account; a newer version of the application or a wipe may take it away again. */
export function openDisk(accountId: string): Promise<VaultDisk> {
  return openDB<VaultSchema>(nameOf(accountId), 1, {
    upgrade(disk) {
      disk.createObjectStore('doors');
      disk.createObjectStore('keys');
      disk.createObjectStore('patience');
      disk.createObjectStore('kits');
      addOutbox(disk);
      disk.createObjectStore('meta');
    },
    blocking: (_, __, event) => close(event),
  });
}

/**
 * Opens the database of an account's visits. It stands by itself, sealed under the same keys, so that a tab or a telephone
 * with an earlier version of the application, which knows no visits, goes on with the other as it is.
 */
export const openVisitDisk = (accountId: string): Promise<VaultDisk> => openFurtherDisk(visitsOf(accountId));

/** Opens the database of an account's assessments; by itself for the same reason. */
export const openAssessmentDisk = (accountId: string): Promise<VaultDisk> => openFurtherDisk(assessmentsOf(accountId));

function openFurtherDisk(name: string): Promise<VaultDisk> {
  return openDB<VaultSchema>(name, 1, {
    upgrade(disk) {
      disk.createObjectStore('kits');
      addOutbox(disk);
      disk.createObjectStore('drafts');
      disk.createObjectStore('photos');
    },
    blocking: (_, __, event) => close(event),
  });
}

function addOutbox(disk: VaultDisk): void {
  disk.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true }).createIndex('id', 'id', { unique: true });
}

/** Removes everything of an account from this device. */
export async function wipeDisk(accountId: string): Promise<void> {
  await Promise.all([nameOf, visitsOf, assessmentsOf].map((name) => deleteDB(name(accountId))));
}
