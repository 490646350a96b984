import type { VisitVault } from '../device/device.ts';
import { ifDamaged, openBytes, seal, sealBytes, unseal } from '../vault/sealed.ts';
import type { VisitDraft, VisitStore } from './visit-draft.ts';

// Strict, as in the outbox: what is said to be kept outlives a dead battery.
const strict = { durability: 'strict' } as const;

/** What a record of one kind and id is sealed for, so that none is read as another. */
const placeOf = (kind: 'draft' | 'photo', id: string) => `${kind} ${id}`;

/** Drafts and photos in the vault: sealed under the account's key, each for its own place. */
export function sealedVisits({ visitDisk: disk, keys }: VisitVault): VisitStore {
  const sealedDraft = (draft: VisitDraft) => seal(keys, placeOf('draft', draft.id), draft);
  const read = async (id: string): Promise<VisitDraft | null> => {
    const sealed = await disk.get('drafts', id);
    return sealed ? unseal<VisitDraft>(keys, placeOf('draft', id), sealed).catch(ifDamaged) : null;
  };
  return {
    get: read,
    all: async () => {
      const drafts = await Promise.all((await disk.getAllKeys('drafts')).map(read));
      const kept = drafts.filter((draft) => draft !== null);
      return kept.sort((one, other) => other.changedAt.localeCompare(one.changedAt));
    },
    keep: async (draft, { add, remove } = {}) => {
      const sealed = await sealedDraft(draft);
      const photo = add && (await sealBytes(keys.records, placeOf('photo', add.id), add.content));
      const act = disk.transaction(['outbox', 'drafts', 'photos'], 'readwrite', strict);
      // Another tab may have sent it off meanwhile: then there is nothing to write on any more.
      const sent = await act.objectStore('outbox').index('id').getKey(draft.id);
      const [drafts, photos] = [act.objectStore('drafts'), act.objectStore('photos')];
      if (sent === undefined) {
        await Promise.all([
          drafts.put(sealed, draft.id),
          ...(add && photo ? [photos.put(photo, add.id)] : []),
          ...(remove ? [photos.delete(remove)] : []),
        ]);
      }
      await act.done;
    },
    remove: async (draft) => {
      const act = disk.transaction(['drafts', 'photos'], 'readwrite', strict);
      const photos = act.objectStore('photos');
      await Promise.all([
        act.objectStore('drafts').delete(draft.id),
        ...draft.photos.map(({ id }) => photos.delete(id)),
        act.done,
      ]);
    },
    photo: async (id) => {
      const sealed = await disk.get('photos', id);
      return sealed ? openBytes(keys.records, placeOf('photo', id), sealed).catch(ifDamaged) : null;
    },
    takeBack: async (draft, ids) => {
      const sealed = await sealedDraft(draft);
      const act = disk.transaction(['outbox', 'drafts'], 'readwrite', strict);
      const outbox = act.objectStore('outbox');
      const known = await Promise.all(ids.map((id) => outbox.index('id').getKey(id)));
      await Promise.all([
        act.objectStore('drafts').put(sealed, draft.id),
        ...known.map((seq) => (seq === undefined ? undefined : outbox.delete(seq))),
        act.done,
      ]);
    },
  };
}
