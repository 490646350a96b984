import { type Causality, causalityOf, frontier } from './causality.ts';
import type { CellEvent, CellValue, FieldValue, MergedCell } from './cell-event.ts';

/** How the fields of a cell are merged: those named `joined` are texts that stand side by side, all others may be contested. */
export interface MergeRules<V extends CellValue> {
  empty: V;
  joined: readonly (keyof V & string)[];
}

/** Where each field of an event was last really changed, by places of the causality. */
type Origins = ReadonlyMap<string, readonly number[]>;

interface Field {
  value: FieldValue;
  origins: readonly number[];
  contested: boolean;
}

/**
 * What all statements about a cell leave together, the same for every device whatever the order they arrive in, and however often.
 * The statements that nobody answered stand side by side; each field is taken from where it was really changed, so that
 * disjoint edits and equal judgements merge by themselves and only a true contradiction is contested.
 */
export function mergeCell<V extends CellValue>(events: Iterable<CellEvent<V>>, rules: MergeRules<V>): MergedCell<V> {
  const causality = causalityOf(events);
  const effective = causality.order.filter((place) => !causality.events[place]?.late);
  const heads = frontier(causality, effective);
  const ids = heads.map((place) => causality.events[place]?.id ?? '').sort();
  const [only, another] = heads;
  // One statement that followed all others says what the cell says, wherever each field came from.
  if (another === undefined)
    return { heads: ids, value: causality.events[only ?? -1]?.value ?? rules.empty, contested: [] };
  const origins = originsIn(causality, rules, effective);
  const fields = Object.keys(rules.empty).map(
    (name) => [name, fieldOf(causality, rules, origins, name, heads)] as const,
  );
  return {
    heads: ids,
    value: Object.fromEntries(fields.map(([name, { value }]) => [name, value])) as V,
    contested: fields.flatMap(([name, { contested }]) => (contested ? [name] : [])),
  };
}

function originsIn<V extends CellValue>(
  causality: Causality<CellEvent<V>>,
  rules: MergeRules<V>,
  effective: readonly number[],
): Origins[] {
  const origins: Origins[] = [];
  for (const place of effective) {
    const before = frontier(
      causality,
      effective.filter((other) => causality.follows(place, other)),
    );
    origins[place] = originsOf(causality, rules, origins, place, before);
  }
  return origins;
}

/** A field that an event left as it found it stays where it came from; a contested one is settled by whatever the event says. */
function originsOf<V extends CellValue>(
  causality: Causality<CellEvent<V>>,
  rules: MergeRules<V>,
  origins: readonly Origins[],
  place: number,
  before: readonly number[],
): Origins {
  const names = Object.keys(rules.empty);
  return new Map(
    names.map((name) => {
      const found = fieldOf(causality, rules, origins, name, before);
      const says = causality.events[place]?.value[name] ?? null;
      return [name, !found.contested && found.value === says ? found.origins : [place]];
    }),
  );
}

/** One field as several events together leave it. */
function fieldOf<V extends CellValue>(
  causality: Causality<CellEvent<V>>,
  rules: MergeRules<V>,
  origins: readonly Origins[],
  name: keyof V & string,
  places: readonly number[],
): Field {
  const all = new Set(places.flatMap((place) => origins[place]?.get(name) ?? []));
  const inOrder = all.size < 2 ? [...all] : causality.order.filter((place) => all.has(place));
  const from = frontier(causality, inOrder).sort((a, b) => a - b);
  const said = [...new Set(from.map((place) => causality.events[place]?.value[name] ?? null))];
  if (said.length === 0) return { value: rules.empty[name] ?? null, origins: from, contested: false };
  if (said.length === 1) return { value: said[0] ?? null, origins: from, contested: false };
  if (!rules.joined.includes(name)) return { value: null, origins: from, contested: true };
  return { value: said.filter((text) => text !== null).join(' / '), origins: from, contested: false };
}
