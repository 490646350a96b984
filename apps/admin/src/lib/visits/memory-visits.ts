import { draftRemains } from './draft-remains.ts';
import type { VisitDraft, VisitStore } from './visit-draft.ts';

/** Drafts and photos that live as long as the page: the browser gives no safe place, and the pages say so. */
export function memoryVisits(): VisitStore {
  const drafts = new Map<string, VisitDraft>();
  const photos = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    all: async () => [...drafts.values()].reverse(),
    get: async (id) => drafts.get(id) ?? null,
    damaged: async () => [],
    remains: async () => draftRemains(''),
    keep: async (draft, { add, remove } = {}) => {
      if (add) photos.set(add.id, add.content);
      if (remove) photos.delete(remove);
      drafts.delete(draft.id);
      drafts.set(draft.id, draft);
    },
    remove: async (draft) => {
      drafts.delete(draft.id);
      for (const { id } of draft.photos) photos.delete(id);
    },
    photo: async (id) => photos.get(id) ?? null,
    takeBack: async (draft) => void drafts.set(draft.id, draft),
  };
}
