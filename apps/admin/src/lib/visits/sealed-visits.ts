import type { VisitVault } from '../device/device.ts';
import { unproved } from '../vault/damaged-record.ts';
import { ifDamaged, openBytes, seal, sealBytes, unseal } from '../vault/sealed.ts';
import { draftRemains } from './draft-remains.ts';
import type { DraftRemains, NewPhoto, VisitDraft, VisitStore } from './visit-draft.ts';

// Strict, as in the outbox: what is said to be kept outlives a dead battery.
const strict = { durability: 'strict' } as const;

/** What a record of one kind and id is sealed for, so that none is read as another. */
const placeOf = (kind: 'draft' | 'photo', id: string) => `${kind} ${id}`;

/** Drafts and photos in the vault: sealed under the account's key, each for its own place. */
export class SealedVisits implements VisitStore {
  constructor(private readonly vault: VisitVault) {}

  async all(): Promise<VisitDraft[]> {
    const drafts = await Promise.all((await this.disk.getAllKeys('drafts')).map((id) => this.get(id)));
    const kept = drafts.filter((draft) => draft !== null);
    return kept.sort((one, other) => other.changedAt.localeCompare(one.changedAt));
  }

  async get(id: string): Promise<VisitDraft | null> {
    const sealed = await this.disk.get('drafts', id);
    return sealed ? unseal<VisitDraft>(this.vault.keys, placeOf('draft', id), sealed).catch(ifDamaged) : null;
  }

  async damaged(): Promise<string[]> {
    const ids = await this.disk.getAllKeys('drafts');
    const read = await Promise.all(ids.map((id) => this.get(id)));
    return ids.filter((_, place) => read[place] === null);
  }

  async remains(id: string): Promise<DraftRemains> {
    const sealed = await this.disk.get('drafts', id);
    return draftRemains(sealed ? await unproved(this.vault.keys, sealed) : '');
  }

  async keep(draft: VisitDraft, { add, remove }: { add?: NewPhoto; remove?: string } = {}): Promise<void> {
    const sealed = await this.sealedDraft(draft);
    const photo = add && (await sealBytes(this.vault.keys.records, placeOf('photo', add.id), add.content));
    const act = (await this.disk.opened()).transaction(['outbox', 'drafts', 'photos'], 'readwrite', strict);
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
  }

  async remove({ id, photos: taken }: Parameters<VisitStore['remove']>[0]): Promise<void> {
    const act = (await this.disk.opened()).transaction(['drafts', 'photos'], 'readwrite', strict);
    const photos = act.objectStore('photos');
    await Promise.all([
      act.objectStore('drafts').delete(id),
      ...taken.map((photo) => photos.delete(photo.id)),
      act.done,
    ]);
  }

  async photo(id: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const sealed = await this.disk.get('photos', id);
    return sealed ? openBytes(this.vault.keys.records, placeOf('photo', id), sealed).catch(ifDamaged) : null;
  }

  async takeBack(draft: VisitDraft, ids: readonly string[]): Promise<void> {
    const sealed = await this.sealedDraft(draft);
    const act = (await this.disk.opened()).transaction(['outbox', 'drafts'], 'readwrite', strict);
    const outbox = act.objectStore('outbox');
    const known = await Promise.all(ids.map((id) => outbox.index('id').getKey(id)));
    await Promise.all([
      act.objectStore('drafts').put(sealed, draft.id),
      ...known.map((seq) => (seq === undefined ? undefined : outbox.delete(seq))),
      act.done,
    ]);
  }

  private get disk() {
    return this.vault.visitDisk;
  }

  private sealedDraft = (draft: VisitDraft) => seal(this.vault.keys, placeOf('draft', draft.id), draft);
}
