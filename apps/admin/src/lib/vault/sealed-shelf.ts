import { isOfVisit, type OutboxItem } from '../outbox/outbox.ts';
import { type Sealed, seal, unseal, type VaultKeys } from './sealed.ts';
import type { OutboxShelf } from './vault.ts';
import type { VaultDisk } from './vault-disk.ts';

/** One act of writing on a database, whole or not at all. */
interface Writing {
  seqOf(id: string): Promise<number | undefined>;
  put(item: Sealed & { id: string; seq?: number }): Promise<unknown>;
  remove(id: string, seq: number | undefined): Promise<unknown>;
  done: Promise<void>;
}

// Strict: the browser answers only when the operating system has it, so that a dead battery costs nothing.
const strict = { durability: 'strict' } as const;

function entryWriting(disk: VaultDisk): Writing {
  const act = disk.transaction('outbox', 'readwrite', strict);
  const { store, done } = act;
  return {
    seqOf: (id) => store.index('id').getKey(id),
    put: (item) => store.put(item),
    remove: async (_, seq) => seq !== undefined && store.delete(seq),
    done,
  };
}

/** A report takes the place of its draft, and a photo's bytes go with it: neither is there twice or not at all. */
function visitWriting(disk: VaultDisk): Writing {
  const act = disk.transaction(['outbox', 'drafts', 'photos'], 'readwrite', strict);
  const [outbox, drafts, photos] = [act.objectStore('outbox'), act.objectStore('drafts'), act.objectStore('photos')];
  return {
    seqOf: (id) => outbox.index('id').getKey(id),
    put: (item) => Promise.all([outbox.put(item), drafts.delete(item.id)]),
    remove: (id, seq) => Promise.all([seq !== undefined && outbox.delete(seq), drafts.delete(id), photos.delete(id)]),
    done: act.done,
  };
}

/** The outbox of an account: entries of sheets in one database, reports and photos of visits in the other. */
export function sealedShelf(disk: VaultDisk, visitDisk: VaultDisk, keys: VaultKeys): OutboxShelf {
  const entries = shelfOn(disk, keys, entryWriting);
  const visits = shelfOn(visitDisk, keys, visitWriting);
  return {
    load: async () => {
      const [one, other] = await Promise.all([entries.load(), visits.load()]);
      return { items: [...one.items, ...other.items], unreadable: one.unreadable + other.unreadable };
    },
    save: async (items) => {
      const ofVisits = items.filter(isOfVisit);
      const others = items.filter((item) => !isOfVisit(item));
      if (others.length > 0) await entries.save(others);
      if (ofVisits.length > 0) await visits.save(ofVisits);
    },
    drop: async (ids) => {
      await entries.drop(ids);
      await visits.drop(ids);
    },
  };
}

function shelfOn(disk: VaultDisk, keys: VaultKeys, begin: (disk: VaultDisk) => Writing): OutboxShelf {
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
      const act = begin(disk);
      const known = await Promise.all(sealed.map(({ id }) => act.seqOf(id)));
      await Promise.all([...sealed.map((item, place) => act.put(withSeq(item, known[place]))), act.done]);
    },
    drop: async (ids) => {
      const act = begin(disk);
      const known = await Promise.all(ids.map((id) => act.seqOf(id)));
      await Promise.all([...ids.map((id, place) => act.remove(id, known[place])), act.done]);
    },
  };
}

const withSeq = <T extends object>(item: T, seq: number | undefined): T =>
  seq === undefined ? item : { ...item, seq };
