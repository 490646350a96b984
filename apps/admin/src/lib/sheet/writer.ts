import type { EntryItem, Outbox } from '../outbox/outbox.ts';

const patience = 2000;

/** Puts entries into the outbox and knows which of them the device has not written down; those are tried again. */
export class Writer {
  private readonly open = new Set<string>();
  private readonly failed = new Set<string>();

  constructor(
    private readonly outbox: Pick<Outbox, 'add' | 'list'>,
    /** Told after each writing, with whether the device took it, and what it was. */
    private readonly told: (written: boolean, ids: readonly string[]) => void,
    private readonly later: (act: () => void, milliseconds: number) => void,
  ) {}

  /** Whether entries exist that are not written down yet. */
  get unwritten(): boolean {
    return this.open.size > 0;
  }

  /** Whether the device refused to write an entry. */
  isUnkept(id: string): boolean {
    return this.failed.has(id);
  }

  write(items: readonly EntryItem[]): void {
    for (const { id } of items) this.open.add(id);
    void this.put(items);
  }

  private async put(items: readonly EntryItem[]): Promise<void> {
    const written = await this.outbox.add(items).then(
      () => true,
      () => false,
    );
    for (const { id } of items) {
      if (written) this.open.delete(id);
      if (written) this.failed.delete(id);
      else this.failed.add(id);
    }
    this.told(
      written,
      items.map(({ id }) => id),
    );
    if (!written) this.later(() => void this.again(items), patience);
  }

  /** Tries once more what still stands in the outbox; what a person has thrown away, or the register taken, does not come back. */
  private async again(items: readonly EntryItem[]): Promise<void> {
    const listed = new Set(this.outbox.list().map(({ id }) => id));
    const gone = items.flatMap(({ id }) => (listed.has(id) ? [] : [id]));
    for (const id of gone) {
      this.open.delete(id);
      this.failed.delete(id);
    }
    const left = items.filter(({ id }) => listed.has(id));
    if (left.length > 0) await this.put(left);
    else this.told(true, gone);
  }
}
