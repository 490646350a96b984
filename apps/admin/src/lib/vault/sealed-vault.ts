import type { SessionUser } from '@kompeten/domain';
import type { OutboxItem } from '../outbox/outbox.ts';
import { recordName, seal, unseal, type VaultKeys } from './sealed.ts';
import type { KitStore, OutboxShelf, StoredKit, Vault } from './vault.ts';
import type { VaultDisk } from './vault-disk.ts';

/** The opened vault of one account over its database: everything goes in sealed. */
export class SealedVault implements Vault {
  readonly kits: KitStore;
  readonly shelf: OutboxShelf;

  constructor(
    readonly accountId: string,
    readonly disk: VaultDisk,
    readonly keys: VaultKeys,
  ) {
    this.kits = sealedKits(disk, keys);
    this.shelf = sealedShelf(disk, keys);
  }

  /** Who the account is and what it may do, as the register said last. */
  async user(): Promise<SessionUser | null> {
    const sealed = await this.disk.get('meta', 'user');
    return sealed ? unseal<SessionUser>(this.keys, 'user', sealed) : null;
  }

  async keepUser(user: SessionUser): Promise<void> {
    await this.disk.put('meta', await seal(this.keys, 'user', user), 'user');
  }

  close(): void {
    this.disk.close();
  }
}

function sealedKits(disk: VaultDisk, keys: VaultKeys): KitStore {
  const read = async (name: string): Promise<StoredKit | null> => {
    const sealed = await disk.get('kits', name);
    if (!sealed) return null;
    const kit = await unseal<Omit<StoredKit, 'bytes'>>(keys, name, sealed).catch(ifDamaged);
    // What the disk has damaged is a cohort to prepare again; the register has all of it.
    if (!kit) return null;
    if (Date.parse(kit.kit.expiresAt) <= Date.now()) {
      await disk.delete('kits', name);
      return null;
    }
    return { ...kit, bytes: sealed.data.byteLength };
  };
  return {
    all: async () => {
      const names = await disk.getAllKeys('kits');
      return (await Promise.all(names.map(read))).filter((kit) => kit !== null);
    },
    get: async (cohortId) => read(await recordName(keys, cohortId)),
    put: async (cohortId, kit, fetchedAt = new Date().toISOString()) => {
      const name = await recordName(keys, cohortId);
      const sealed = await seal(keys, name, { cohortId, kit, fetchedAt });
      await disk.put('kits', { ...sealed, until: Date.parse(kit.expiresAt) }, name);
    },
    remove: async (cohortId) => disk.delete('kits', await recordName(keys, cohortId)),
  };
}

function sealedShelf(disk: VaultDisk, keys: VaultKeys): OutboxShelf {
  // Strict: the browser answers only when the operating system has it, so that a dead battery costs nothing.
  const write = () => disk.transaction('outbox', 'readwrite', { durability: 'strict' });
  return {
    load: async () => {
      const kept = await disk.getAll('outbox');
      const read = await Promise.allSettled(kept.map((item) => unseal<OutboxItem>(keys, item.id, item)));
      const items = read.flatMap((item) => (item.status === 'fulfilled' ? [item.value] : []));
      return { items, unreadable: read.length - items.length };
    },
    save: async (items) => {
      const sealed = await Promise.all(
        items.map(async (item) => ({ id: item.id, ...(await seal(keys, item.id, item)) })),
      );
      const act = write();
      const known = await Promise.all(sealed.map(({ id }) => act.store.index('id').getKey(id)));
      await Promise.all(sealed.map((item, place) => act.store.put(withSeq(item, known[place]))));
      await act.done;
    },
    drop: async (ids) => {
      const act = write();
      const known = await Promise.all(ids.map((id) => act.store.index('id').getKey(id)));
      await Promise.all(known.map((seq) => (seq === undefined ? undefined : act.store.delete(seq))));
      await act.done;
    },
  };
}

/** The browser's word for sealed bytes that do not open. */
function ifDamaged(error: unknown): null {
  if (error instanceof DOMException && error.name === 'OperationError') return null;
  throw error;
}

const withSeq = <T extends object>(item: T, seq: number | undefined): T =>
  seq === undefined ? item : { ...item, seq };
