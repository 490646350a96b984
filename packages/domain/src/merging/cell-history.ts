import { Causality, type Places } from './causality.ts';
import type { CellEvent, CellValue, FieldValue, MergedCell, MergeRules } from './cell-event.ts';

/** Where each field of an event was last really changed, by places. */
type Origins = ReadonlyMap<string, readonly number[]>;

interface Field {
  value: FieldValue;
  origins: readonly number[];
  contested: boolean;
}

/** All statements about a cell, one added after the other; what was found out about the earlier ones is kept. */
export class CellHistory<V extends CellValue> {
  private readonly causality = new Causality();
  private readonly events: CellEvent<V>[] = [];
  private readonly origins: (Origins | undefined)[] = [];
  private readonly names: readonly (keyof V & string)[];

  constructor(
    private readonly rules: MergeRules<V>,
    events: Iterable<CellEvent<V>> = [],
  ) {
    this.names = Object.keys(rules.empty);
    for (const event of events) this.add(event);
  }

  /** Adds a statement; one that is here already changes nothing. */
  add(event: CellEvent<V>): void {
    if (this.causality.has(event.id)) return;
    this.events.push(event);
    this.forget(this.causality.add(event));
  }

  /** Lets a statement no longer count, since it came late. */
  setLate(id: string): void {
    const bit = this.causality.bitOf(id);
    const place = this.events.findLastIndex((event) => event.id === id);
    const event = this.events[place];
    if (event) this.events[place] = { ...event, late: true };
    this.forget(this.causality.knowing(bit));
  }

  /** What all statements leave together. */
  merged(): MergedCell<V> {
    return this.mergedAt(this.effective());
  }

  /** What the named statements and all that they knew leave together. */
  mergedThrough(ids: readonly string[]): MergedCell<V> {
    return this.mergedAt(this.effective(this.causality.throughAll(ids)));
  }

  private effective(among?: Places): number[] {
    const places: number[] = [];
    this.events.forEach(({ late }, place) => {
      if (!late && (among === undefined || (among & this.causality.bit(place)) !== 0n)) places.push(place);
    });
    return places;
  }

  private mergedAt(places: readonly number[]): MergedCell<V> {
    const heads = this.causality.frontier(places);
    const ids = heads.map((place) => this.events[place]?.id ?? '').sort();
    const [only, another] = heads;
    // One statement that followed all others says what the cell says, wherever each field came from.
    if (another === undefined)
      return { heads: ids, value: this.events[only ?? -1]?.value ?? this.rules.empty, contested: [] };
    const fields = this.names.map((name) => [name, this.field(name, heads)] as const);
    return {
      heads: ids,
      value: Object.fromEntries(fields.map(([name, { value }]) => [name, value])) as V,
      contested: fields.flatMap(([name, { contested }]) => (contested ? [name] : [])),
    };
  }

  private forget(places: Places): void {
    if (places === 0n) return;
    this.events.forEach((_, place) => {
      if ((places & this.causality.bit(place)) !== 0n) this.origins[place] = undefined;
    });
  }

  /** The origins of an event, and of those before it that they rest on, earliest first. */
  private originsAt(place: number): Origins {
    const ahead = [place];
    for (let top = ahead.at(-1); top !== undefined; top = ahead.at(-1)) {
      const before = this.origins[top] ? [] : this.causality.frontier(this.effective(this.causality.past(top)));
      const missing = before.filter((earlier) => !this.origins[earlier]);
      if (missing.length > 0) ahead.push(...missing);
      else {
        this.origins[top] ??= this.originsAfter(top, before);
        ahead.pop();
      }
    }
    return this.origins[place] ?? new Map();
  }

  /** A field that an event left as it found it stays where it came from; a contested one is settled by whatever the event says. */
  private originsAfter(place: number, before: readonly number[]): Origins {
    return new Map(
      this.names.map((name) => {
        const found = this.field(name, before);
        const says = this.events[place]?.value[name] ?? null;
        return [name, !found.contested && found.value === says ? found.origins : [place]];
      }),
    );
  }

  /** One field as several events together leave it. */
  private field(name: keyof V & string, places: readonly number[]): Field {
    const all = new Set(places.flatMap((place) => this.originsAt(place).get(name) ?? []));
    const origins = this.causality.frontier([...all]).sort((a, b) => this.byId(a, b));
    const said = [...new Set(origins.map((place) => this.events[place]?.value[name] ?? null))];
    if (said.length === 0) return { value: this.rules.empty[name] ?? null, origins, contested: false };
    if (said.length === 1) return { value: said[0] ?? null, origins, contested: false };
    if (!this.rules.joined.includes(name)) return { value: null, origins, contested: true };
    return { value: said.filter((text) => text !== null).join(' / '), origins, contested: false };
  }

  private byId(a: number, b: number): number {
    return (this.events[a]?.id ?? '') < (this.events[b]?.id ?? '') ? -1 : 1;
  }
}
