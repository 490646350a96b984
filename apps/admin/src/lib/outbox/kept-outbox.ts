import type { OutboxShelf } from '../vault/vault.ts';
import { type EntryItem, type EntryKind, isEntry, type Outbox, type OutboxItem, type OutboxState } from './outbox.ts';
import { ShelfWriter } from './shelf-writer.ts';

/** The outbox of an account: listed in memory, written to the shelf where there is one. */
export class KeptOutbox implements Outbox {
  private items: readonly OutboxItem[] = [];
  private damaged: readonly string[] = [];
  private readonly unwritten = new Set<string>();
  /** Of those, what the device refused to write down at the last try. */
  private readonly unkept = new Set<string>();
  /** What changed here since the shelf began to be read; the reading is behind on it. */
  private touched = new Set<string>();
  private readonly writer: ShelfWriter | null;
  private loading: Promise<void> = Promise.resolve();
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly shelf: OutboxShelf | null,
    /** Tells other tabs that the shelf has changed. */
    private readonly tell: () => void = () => undefined,
  ) {
    this.writer = shelf ? new ShelfWriter(shelf, (ids) => this.written(ids)) : null;
  }

  get kept(): boolean {
    return this.shelf !== null;
  }

  list = () => this.items;
  unreadable = () => this.damaged;

  isWritten = (id: string) => !this.shelf || !this.unwritten.has(id);

  isUnkept = (id: string) => this.unkept.has(id);

  of = (kind: EntryKind, cohortId: string) =>
    this.items.filter((item): item is EntryItem => isEntry(item) && item.kind === kind && item.cohortId === cohortId);

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Reads what the shelf holds; one reading at a time, so that an older one never comes last. */
  load(): Promise<void> {
    this.loading = this.loading.then(
      () => this.read(),
      () => this.read(),
    );
    return this.loading;
  }

  private async read(): Promise<void> {
    if (!this.shelf) return;
    this.touched = new Set(this.unwritten);
    await this.settled();
    const { items: shelved, unreadable } = await this.shelf.load();
    const here = new Map(this.items.map((item) => [item.id, item]));
    // What the disk has damaged while the page still holds it is written down anew.
    const saved = unreadable.flatMap((id) => here.get(id) ?? []);
    for (const { id } of saved) {
      this.unwritten.add(id);
      this.touched.add(id);
    }
    this.damaged = unreadable.filter((id) => !this.touched.has(id));
    const kept = shelved.flatMap((item) => (this.touched.has(item.id) ? (here.get(item.id) ?? []) : [item]));
    const known = new Set(kept.map(({ id }) => id));
    this.show([...kept, ...this.items.filter(({ id }) => this.touched.has(id) && !known.has(id))]);
    await this.write(saved);
  }

  async add(items: readonly OutboxItem[]): Promise<void> {
    const known = new Set(this.items.map(({ id }) => id));
    const fresh = items.filter(({ id }) => !known.has(id));
    for (const { id } of fresh) {
      this.unwritten.add(id);
      this.touched.add(id);
    }
    if (fresh.length > 0) this.show([...this.items, ...fresh]);
    // One that could not be written down before is tried again.
    await this.write(items.filter(({ id }) => this.unwritten.has(id)));
  }

  async mark(
    ids: readonly string[],
    state: OutboxState,
    code: string | null,
    params: Record<string, unknown> = {},
  ): Promise<void> {
    const named = new Set(ids);
    for (const id of ids) this.touched.add(id);
    const isAsked = state === 'waiting' && code === null;
    const marked = (item: OutboxItem) => ({ ...item, state, code, params, tries: isAsked ? 0 : item.tries + 1 });
    this.show(this.items.map((item) => (named.has(item.id) ? marked(item) : item)));
    await this.write(this.items.filter(({ id }) => named.has(id)));
  }

  async remove(ids: readonly string[]): Promise<void> {
    const named = new Set(ids);
    if (![...this.items.map(({ id }) => id), ...this.damaged].some((id) => named.has(id))) return;
    for (const id of ids) {
      this.touched.add(id);
      this.unwritten.delete(id);
      this.unkept.delete(id);
    }
    this.damaged = this.damaged.filter((id) => !named.has(id));
    this.show(this.items.filter(({ id }) => !named.has(id)));
    await this.writer?.drop(ids);
  }

  async release(ids: readonly string[]): Promise<void> {
    const named = new Set(ids);
    for (const id of ids) {
      this.touched.add(id);
      this.unwritten.delete(id);
      this.unkept.delete(id);
    }
    this.show(this.items.filter(({ id }) => !named.has(id)));
    this.tell();
  }

  /** Resolved when everything that was entered so far is written down, or could not be. */
  async settled(): Promise<void> {
    await this.writer?.settled();
  }

  private async write(items: readonly OutboxItem[]): Promise<void> {
    if (items.length === 0 || !this.writer) return;
    try {
      await this.writer.save(items);
    } catch (cause) {
      for (const { id } of items) if (this.unwritten.has(id)) this.unkept.add(id);
      this.show([...this.items]);
      throw cause;
    }
  }

  private written(ids: readonly string[]): void {
    const fresh = ids.filter((id) => this.unwritten.delete(id));
    for (const id of fresh) this.unkept.delete(id);
    if (fresh.length > 0) this.show([...this.items]);
    this.tell();
  }

  private show(items: readonly OutboxItem[]): void {
    this.items = items;
    for (const listener of this.listeners) listener();
  }
}
