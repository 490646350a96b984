import type { CellEvent, CellValue } from './cell-event.ts';

type Linked = Pick<CellEvent<CellValue>, 'id' | 'supersedes'>;

/** Which event was made in the knowledge of which: a bit for each pair, so that long histories stay cheap. */
export interface Causality<E extends Linked> {
  /** Every event once, by id, whatever the order and repetition it was given in. */
  events: readonly E[];
  /** Whether the event at one place was made in the knowledge of the one at the other, and not the reverse. */
  follows: (later: number, earlier: number) => boolean;
  /** The places of the events, each after all it follows. */
  order: readonly number[];
}

/**
 * Reads the knowledge of events from what they supersede, through any number of steps.
 * Unknown ids say nothing; two events that each claim to know the other are taken as made apart, so that neither hides the other.
 */
export function causalityOf<E extends Linked>(given: Iterable<E>): Causality<E> {
  const events = [...new Map([...given].map((event) => [event.id, event])).values()].sort(byId);
  const places = new Map(events.map(({ id }, place) => [id, place]));
  const parents = events.map(({ supersedes }) => supersedes.flatMap((id) => places.get(id) ?? []));
  const known = closureOf(parents);
  const knows = (later: number, earlier: number) => ((known[later]?.[earlier >>> 5] ?? 0) >>> (earlier & 31)) & 1;
  const count = events.map((_, place) => bitsIn(known[place]) - knows(place, place));
  const order = events.map((_, place) => place).sort((a, b) => (count[a] ?? 0) - (count[b] ?? 0) || a - b);
  return { events, follows: (later, earlier) => knows(later, earlier) === 1 && knows(earlier, later) === 0, order };
}

/** The places among some, given each after all it follows, that none of the others follows. */
export function frontier<E extends Linked>({ follows }: Causality<E>, places: readonly number[]): number[] {
  const last: number[] = [];
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const place = places[index] ?? 0;
    if (!last.some((other) => follows(other, place))) last.push(place);
  }
  return last.reverse();
}

const byId = (a: Linked, b: Linked) => (a.id < b.id ? -1 : 1);

function closureOf(parents: readonly (readonly number[])[]): Uint32Array[] {
  const known = parents.map(() => new Uint32Array((parents.length + 31) >>> 5));
  const order = parentsFirst(parents);
  let grew = true;
  while (grew) {
    grew = false;
    for (const place of order) {
      for (const parent of parents[place] ?? []) grew = learn(known, place, parent) || grew;
    }
  }
  return known;
}

function learn(known: readonly Uint32Array[], place: number, parent: number): boolean {
  const own = known[place] ?? new Uint32Array();
  const theirs = known[parent] ?? new Uint32Array();
  let grew = false;
  for (let word = 0; word < own.length; word += 1) {
    const bit = word === parent >>> 5 ? 1 << (parent & 31) : 0;
    const before = own[word] ?? 0;
    own[word] = before | (theirs[word] ?? 0) | bit;
    grew ||= own[word] !== before;
  }
  return grew;
}

/** An order in which one pass over the events reaches every ancestor, unless they go round in a circle. */
function parentsFirst(parents: readonly (readonly number[])[]): number[] {
  const order: number[] = [];
  const begun = new Uint8Array(parents.length);
  for (let root = 0; root < parents.length; root += 1) {
    const path = [root];
    while (path.length > 0) {
      const place = path.at(-1) ?? 0;
      const next = begun[place] === 0 ? (parents[place] ?? []).filter((parent) => begun[parent] === 0) : [];
      if (begun[place] === 0) begun[place] = 1;
      if (next.length > 0) path.push(...next);
      else {
        path.pop();
        if (begun[place] === 1) {
          begun[place] = 2;
          order.push(place);
        }
      }
    }
  }
  return order;
}

function bitsIn(words: Uint32Array | undefined): number {
  let bits = 0;
  for (let word of words ?? []) for (; word !== 0; word &= word - 1) bits += 1;
  return bits;
}
