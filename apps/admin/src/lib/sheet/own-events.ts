import type { EntryItem } from '../outbox/outbox.ts';
import type { OwnEvent } from './sheet.ts';

/** The entries of this device by cell, kept in step with the outbox item by item. */
export class OwnEvents<V> {
  private readonly cells = new Map<string, Map<string, OwnEvent<V>>>();
  private known = new Map<string, EntryItem>();

  constructor(private readonly read: (item: EntryItem) => OwnEvent<V>) {}

  of(key: string): readonly OwnEvent<V>[] {
    return [...(this.cells.get(key)?.values() ?? [])];
  }

  /** Compares with what the outbox holds now; answers which cells changed. */
  follow(items: readonly EntryItem[]): Set<string> {
    const next = new Map(items.map((item) => [item.id, item]));
    const changed = new Set<string>();
    for (const [id, item] of next) {
      if (standsAs(this.known.get(id), item)) continue;
      this.put(item.key, this.read(item));
      changed.add(item.key);
    }
    for (const [id, { key }] of this.known) {
      if (next.has(id)) continue;
      this.cells.get(key)?.delete(id);
      changed.add(key);
    }
    this.known = next;
    return changed;
  }

  /** Reads some entries once more, since what is said of them comes from elsewhere; answers their cells. */
  again(ids: readonly string[]): Set<string> {
    const items = ids.flatMap((id) => this.known.get(id) ?? []);
    for (const item of items) this.put(item.key, this.read(item));
    return new Set(items.map(({ key }) => key));
  }

  private put(key: string, event: OwnEvent<V>): void {
    const events = this.cells.get(key) ?? new Map<string, OwnEvent<V>>();
    this.cells.set(key, events.set(event.id, event));
  }
}

/** Another tab's change loads every item anew; what says the same is the same. */
const standsAs = (one: EntryItem | undefined, other: EntryItem) =>
  one === other || (one?.state === other.state && one.code === other.code && one.tries === other.tries);
