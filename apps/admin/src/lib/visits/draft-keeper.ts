import type { NewPhoto, VisitDraft, VisitPhoto, VisitStore, VisitValues } from './visit-draft.ts';

/** How a draft stands on the device: written down, on its way there, or refused by the device for a cause. */
export type Keeping = { state: 'kept' | 'writing' } | { state: 'unkept'; cause: unknown };

/** Writes a draft down while it is typed: one act after the other, and what comes during one goes into the next. */
export class DraftKeeper {
  private acts: Promise<void> = Promise.resolve();
  private queued = false;
  private ended = false;
  private keeping: Keeping = { state: 'kept' };
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly store: VisitStore,
    private current: VisitDraft,
  ) {}

  draft = (): VisitDraft => this.current;

  standing = (): Keeping => this.keeping;

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Takes over what stands in the form. */
  type(values: VisitValues): void {
    this.change({ values });
    this.again();
  }

  /** Writes once more what the device refused. */
  again(): void {
    if (this.queued || this.ended) return;
    this.queued = true;
    this.act(() => this.store.keep(this.current)).catch(() => undefined);
  }

  /** Keeps a photo; it belongs to the draft only when it is written down. Throws what the device says otherwise. */
  async addPhoto(photo: NewPhoto): Promise<void> {
    const kept: VisitPhoto = { id: photo.id, bytes: photo.content.byteLength };
    try {
      await this.act(async () => {
        const photos = [...this.current.photos, kept];
        await this.store.keep({ ...this.current, photos }, { add: photo });
        this.change({ photos });
      });
    } catch (cause) {
      // Whether the draft itself is still kept is found out by writing it once more.
      this.again();
      throw cause;
    }
  }

  async removePhoto(id: string): Promise<void> {
    const photos = this.current.photos.filter((photo) => photo.id !== id);
    this.change({ photos });
    await this.act(() => this.store.keep(this.current, { remove: id }));
  }

  /** Whether what was typed so far is written down, as soon as that is known; false where the device refused. */
  async settled(): Promise<boolean> {
    await this.acts.catch(() => undefined);
    return this.keeping.state === 'kept';
  }

  /** From now on nothing is written; resolved when what was begun is done. What could not be sent off goes on with `again`. */
  async end(): Promise<void> {
    this.ended = true;
    await this.acts.catch(() => undefined);
  }

  /** It could not be sent off: the draft goes on. */
  goOn(): void {
    this.ended = false;
    this.again();
  }

  private act(write: () => Promise<void>): Promise<void> {
    this.show({ state: 'writing' });
    const done = this.acts
      .catch(() => undefined)
      .then(() => {
        // What is typed from here on goes into the next act.
        this.queued = false;
        return this.ended ? undefined : write();
      });
    this.acts = done;
    done.then(
      () => this.acts === done && this.show({ state: 'kept' }),
      (cause: unknown) => this.show({ state: 'unkept', cause }),
    );
    return done;
  }

  private change(change: Partial<VisitDraft>): void {
    this.current = { ...this.current, ...change, changedAt: new Date().toISOString() };
    this.tell();
  }

  private show(keeping: Keeping): void {
    this.keeping = keeping;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
