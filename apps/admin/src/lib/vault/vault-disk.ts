import {
  type DBSchema,
  deleteDB,
  type IDBPDatabase,
  type IndexKey,
  type IndexNames,
  openDB,
  type StoreKey,
  type StoreNames,
  type StoreValue,
} from 'idb';
import { onceDone } from '../once-done.ts';
import type { Door, DoorWay } from './door-keys.ts';
import type { Patience } from './pin-patience.ts';
import type { Sealed } from './sealed.ts';

interface SealedItem extends Sealed {
  seq?: number;
  id: string;
}

/** What was prepared: readable is only the day after which it goes, so that it goes even while the vault is locked. */
interface SealedKit extends Sealed {
  /** Epoch milliseconds, by the device's own clock. */
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

type Database = IDBPDatabase<VaultSchema>;
type Store = StoreNames<VaultSchema>;

/**
 * A database of one account on this device. Where the browser closes it by itself, as telephones do that run short of memory,
 * it is opened anew by whoever asks next; one that has been cleared away meanwhile is not begun again under an open page.
 */
export class VaultDisk {
  private current: Database | null = null;
  private readonly connected = onceDone(() => this.connect());

  private constructor(
    private readonly name: string,
    private readonly makeStores: (disk: Database) => void,
  ) {}

  /** Opens a database; the first time, its stores are made. */
  static async open(name: string, makeStores: (disk: Database) => void): Promise<VaultDisk> {
    const disk = new VaultDisk(name, makeStores);
    await disk.opened();
    return disk;
  }

  /** The open database, for acts of several steps. */
  opened = (): Promise<Database> => this.connected();

  get = async <S extends Store>(store: S, key: StoreKey<VaultSchema, S>) => (await this.opened()).get(store, key);

  getAll = async <S extends Store>(store: S) => (await this.opened()).getAll(store);

  getAllKeys = async <S extends Store>(store: S) => (await this.opened()).getAllKeys(store);

  getFromIndex = async <S extends Store, I extends IndexNames<VaultSchema, S>>(
    store: S,
    index: I,
    key: IndexKey<VaultSchema, S, I>,
  ) => (await this.opened()).getFromIndex(store, index, key);

  count = async (store: Store) => (await this.opened()).count(store);

  put = async <S extends Store>(store: S, value: StoreValue<VaultSchema, S>, key?: StoreKey<VaultSchema, S>) =>
    (await this.opened()).put(store, value, key);

  delete = async <S extends Store>(store: S, key: StoreKey<VaultSchema, S>) => (await this.opened()).delete(store, key);

  /** Nothing is read or written any more. */
  close(): void {
    this.current?.close();
  }

  private async connect(): Promise<Database> {
    const known = this.current !== null;
    this.current = await openDB<VaultSchema>(this.name, 1, {
      upgrade: (disk, _, __, act) => {
        if (!known) return this.makeStores(disk);
        // What the open page still holds goes out from there; nobody would find the keys of what is sealed here from now on.
        act.done.catch(() => undefined);
        act.abort();
      },
      // A newer version of the application or a wipe takes it away.
      blocking: (_, __, event) => (event.target as IDBDatabase).close(),
      terminated: () => this.connected.again(),
    });
    return this.current;
  }
}

const nameOf = (accountId: string) => `kompeten-${accountId}`;
const visitsOf = (accountId: string) => `kompeten-visits-${accountId}`;
const assessmentsOf = (accountId: string) => `kompeten-assessments-${accountId}`;

/** Opens the database of an account. */
export const openDisk = (accountId: string): Promise<VaultDisk> =>
  VaultDisk.open(nameOf(accountId), (disk) => {
    for (const store of ['doors', 'keys', 'patience', 'kits', 'meta'] as const) disk.createObjectStore(store);
    addOutbox(disk);
  });

/**
 * Opens the database of an account's visits. It stands by itself, sealed under the same keys, so that a tab or a telephone
 * with an earlier version of the application, which knows no visits, goes on with the other as it is.
 */
export const openVisitDisk = (accountId: string): Promise<VaultDisk> => openFurtherDisk(visitsOf(accountId));

/** Opens the database of an account's assessments; by itself for the same reason. */
export const openAssessmentDisk = (accountId: string): Promise<VaultDisk> => openFurtherDisk(assessmentsOf(accountId));

function openFurtherDisk(name: string): Promise<VaultDisk> {
  return VaultDisk.open(name, (disk) => {
    for (const store of ['kits', 'drafts', 'photos'] as const) disk.createObjectStore(store);
    addOutbox(disk);
  });
}

function addOutbox(disk: Database): void {
  disk.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true }).createIndex('id', 'id', { unique: true });
}

/** Removes everything of an account from this device. */
export async function wipeDisk(accountId: string): Promise<void> {
  await Promise.all([nameOf, visitsOf, assessmentsOf].map((name) => deleteDB(name(accountId))));
}
