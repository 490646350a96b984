import type { CellEvent, CellValue } from './cell-event.ts';

type Linked = Pick<CellEvent<CellValue>, 'id' | 'supersedes'>;

/** Places of events as the bits of one number, so that long histories stay cheap. */
export type Places = bigint;

/**
 * Which event was made in the knowledge of which, read from what they supersede, through any number of steps.
 * It grows event by event, in whatever order they come. Unknown ids say nothing until their event comes; two events that
 * each claim to know the other are taken as made apart, so that neither hides the other.
 */
export class Causality {
  private readonly places = new Map<string, number>();
  private readonly known: Places[] = [];
  private readonly before: (Places | undefined)[] = [];
  private readonly bits: Places[] = [];
  /** Who named an event that has not come yet. */
  private readonly awaited = new Map<string, Places>();

  /** Takes in an event that is not here yet, and answers which events know more through it. */
  add({ id, supersedes }: Linked): Places {
    const place = this.known.length;
    const self = 1n << BigInt(place);
    this.bits.push(self);
    this.places.set(id, place);
    this.known.push(0n);
    let known = 0n;
    for (const parent of supersedes) {
      const at = this.places.get(parent);
      if (at === undefined) this.awaited.set(parent, (this.awaited.get(parent) ?? 0n) | self);
      else known |= (this.known[at] ?? 0n) | this.bit(at);
    }
    this.known[place] = known;
    return this.tell(id, place);
  }

  has(id: string): boolean {
    return this.places.has(id);
  }

  /** The place of an event as a bit; nothing where it is unknown. */
  bitOf(id: string): Places {
    const place = this.places.get(id);
    return place === undefined ? 0n : this.bit(place);
  }

  bit(place: number): Places {
    return this.bits[place] ?? 0n;
  }

  /** What the event at a place was made in the knowledge of, where that did not know it in turn. */
  past(place: number): Places {
    const found = this.before[place];
    if (found !== undefined) return found;
    const past = this.strictPast(place);
    this.before[place] = past;
    return past;
  }

  /** The named events and all that they knew. */
  throughAll(ids: readonly string[]): Places {
    let all = 0n;
    for (const id of ids) {
      const place = this.places.get(id);
      if (place !== undefined) all |= (this.known[place] ?? 0n) | this.bit(place);
    }
    return all;
  }

  /** The events that know one of those. */
  knowing(those: Places): Places {
    return this.known.reduce((all, known, place) => ((known & those) === 0n ? all : all | this.bit(place)), 0n);
  }

  /** The places among some that none of the others follows. */
  frontier(places: readonly number[]): number[] {
    if (places.length < 2) return [...places];
    const answered = places.reduce((all, place) => all | this.past(place), 0n);
    return places.filter((place) => (answered & this.bit(place)) === 0n);
  }

  /** Whoever named an event before it came knows it now, and all that it knew. */
  private tell(id: string, place: number): Places {
    const namers = this.awaited.get(id);
    if (namers === undefined) return 0n;
    this.awaited.delete(id);
    const news = (this.known[place] ?? 0n) | this.bit(place);
    const grown = namers | this.knowing(namers);
    this.known.forEach((known, other) => {
      if ((grown & this.bit(other)) === 0n) return;
      this.known[other] = known | news;
      this.before[other] = undefined;
    });
    return grown;
  }

  private strictPast(place: number): Places {
    const known = this.known[place] ?? 0n;
    const self = this.bit(place);
    if ((known & self) === 0n) return known;
    return this.known.reduce((past, other, at) => ((other & self) === 0n ? past : past & ~this.bit(at)), known);
  }
}
