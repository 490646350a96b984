import { isOfAssessment, isOfVisit, isPaper, type OutboxItem } from '../outbox/outbox.ts';
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

async function entryWriting(disk: VaultDisk): Promise<Writing> {
  const act = (await disk.opened()).transaction('outbox', 'readwrite', strict);
  const { store, done } = act;
  return {
    seqOf: (id) => store.index('id').getKey(id),
    put: (item) => store.put(item),
    remove: async (_, seq) => seq !== undefined && store.delete(seq),
    done,
  };
}

/** A report takes the place of its draft, and a photo's bytes go with it: neither is there twice or not at all. */
async function visitWriting(disk: VaultDisk): Promise<Writing> {
  const act = (await disk.opened()).transaction(['outbox', 'drafts', 'photos'], 'readwrite', strict);
  const [outbox, drafts, photos] = [act.objectStore('outbox'), act.objectStore('drafts'), act.objectStore('photos')];
  return {
    seqOf: (id) => outbox.index('id').getKey(id),
    put: (item) => Promise.all([outbox.put(item), drafts.delete(item.id)]),
    remove: (id, seq) => Promise.all([seq !== undefined && outbox.delete(seq), drafts.delete(id), photos.delete(id)]),
    done: act.done,
  };
}

/** The databases of an account, by what lies in each. */
export interface VaultDisks {
  sheets: VaultDisk;
  visits: VaultDisk;
  assessments: VaultDisk;
}

const placeOf = (item: OutboxItem): keyof VaultDisks => {
  if (isOfVisit(item)) return 'visits';
  // A photo of a sheet lies where other recordings do: the database of the sheets has no room for bytes.
  return isOfAssessment(item) || isPaper(item) || item.kind === 'judgement' ? 'assessments' : 'sheets';
};

/** The outbox of an account: entries of cohorts' sheets, what belongs to visits, and what belongs to assessments, each in its database. */
export function sealedShelf({ sheets, visits, assessments }: VaultDisks, keys: VaultKeys): OutboxShelf {
  const shelves = {
    sheets: shelfOn(sheets, keys, entryWriting),
    visits: shelfOn(visits, keys, visitWriting),
    assessments: shelfOn(assessments, keys, visitWriting),
  };
  const all = [shelves.sheets, shelves.visits, shelves.assessments];
  return {
    load: async () => {
      const loaded = await Promise.all(all.map((shelf) => shelf.load()));
      const unreadable = loaded.flatMap((one) => one.unreadable);
      return { items: loaded.flatMap(({ items }) => items), unreadable };
    },
    save: async (items) => {
      for (const name of ['sheets', 'visits', 'assessments'] as const) {
        const own = items.filter((item) => placeOf(item) === name);
        if (own.length > 0) await shelves[name].save(own);
      }
    },
    drop: async (ids) => {
      for (const shelf of all) await shelf.drop(ids);
    },
  };
}

function shelfOn(disk: VaultDisk, keys: VaultKeys, begin: (disk: VaultDisk) => Promise<Writing>): OutboxShelf {
  return {
    load: async () => {
      const kept = await disk.getAll('outbox');
      const read = await Promise.allSettled(kept.map((item) => unseal<OutboxItem>(keys, item.id, item)));
      const items = read.flatMap((item) => (item.status === 'fulfilled' ? [item.value] : []));
      const unreadable = kept.flatMap(({ id }, place) => (read[place]?.status === 'rejected' ? [id] : []));
      return { items, unreadable };
    },
    save: async (items) => {
      const sealed = await Promise.all(
        items.map(async (item) => ({ id: item.id, ...(await seal(keys, item.id, item)) })),
      );
      const act = await begin(disk);
      const known = await Promise.all(sealed.map(({ id }) => act.seqOf(id)));
      await Promise.all([...sealed.map((item, place) => act.put(withSeq(item, known[place]))), act.done]);
    },
    drop: async (ids) => {
      const act = await begin(disk);
      const known = await Promise.all(ids.map((id) => act.seqOf(id)));
      await Promise.all([...ids.map((id, place) => act.remove(id, known[place])), act.done]);
    },
  };
}

const withSeq = <T extends object>(item: T, seq: number | undefined): T =>
  seq === undefined ? item : { ...item, seq };
