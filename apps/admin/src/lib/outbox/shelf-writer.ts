import type { OutboxShelf } from '../vault/vault.ts';
import type { OutboxItem } from './outbox.ts';

/**
 * Writes to the shelf one act after the other. What arrives during an act goes together into the next one,
 * so that forty entries a second do not wait for forty disks; everybody's promise is kept only when theirs is written.
 */
export class ShelfWriter {
  private saves = new Map<string, OutboxItem>();
  private drops = new Set<string>();
  private running: Promise<void> = Promise.resolve();
  private next: Promise<void> | null = null;

  constructor(
    private readonly shelf: OutboxShelf,
    /** Told after each act, with what is written down now. */
    private readonly written: (ids: readonly string[]) => void,
  ) {}

  /** Resolved when the items are written down. */
  save(items: readonly OutboxItem[]): Promise<void> {
    for (const item of items) {
      this.drops.delete(item.id);
      this.saves.set(item.id, item);
    }
    return this.soon();
  }

  /** Resolved when the items are gone. */
  drop(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      this.saves.delete(id);
      this.drops.add(id);
    }
    return this.soon();
  }

  /** Resolved when everything that was asked so far is done, or could not be. */
  async settled(): Promise<void> {
    await Promise.allSettled([this.running, this.next]);
  }

  private soon(): Promise<void> {
    this.next ??= this.running.then(
      () => this.act(),
      () => this.act(),
    );
    return this.next;
  }

  private act(): Promise<void> {
    const [saves, drops] = [[...this.saves.values()], [...this.drops]];
    [this.saves, this.drops, this.next] = [new Map(), new Set(), null];
    this.running = this.write(saves, drops);
    return this.running;
  }

  private async write(saves: readonly OutboxItem[], drops: readonly string[]): Promise<void> {
    if (saves.length > 0) await this.shelf.save(saves);
    if (drops.length > 0) await this.shelf.drop(drops);
    if (saves.length + drops.length > 0) this.written(saves.map(({ id }) => id));
  }
}
