import { randomBytes } from 'node:crypto';
import type { StatusEntry } from '@kompeten/statement';
import { statement } from '../../database/prepared.ts';
import type { Tx } from '../../database/transactions.ts';
import { LIST_SIZE, shuffledPlace } from './status-place.rules.ts';

interface Taken {
  id: number;
  /** The first of the places that were taken. */
  nth: number;
  shuffle: Buffer;
}

const TAKE = statement(
  `update status_lists set taken = taken + $2
   where id = (select max(id) from status_lists) and taken + $2 <= $1 returning id, taken - $2 as nth, shuffle`,
);

export class StatusPlaceRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): StatusPlaceRepository {
    return new StatusPlaceRepository(tx);
  }

  /** Takes free places in the newest list; a full one is followed by another. */
  async take(count: number): Promise<StatusEntry[]> {
    const taken = await this.takeNext(count);
    if (taken) return Array.from({ length: count }, (_, place) => placeOf(taken, place));
    if (count === 1) return [placeOf(await this.openNext(), 0)];
    // The list has no room for all of them.
    const places: StatusEntry[] = [];
    while (places.length < count) places.push(...(await this.take(1)));
    return places;
  }

  private async takeNext(count: number): Promise<Taken | undefined> {
    const [taken] = await this.tx.rows<Taken>(TAKE, [LIST_SIZE, count]);
    return taken;
  }

  /** Whoever opens the same list at the same time waits for the other and takes from it. */
  private async openNext(): Promise<Taken> {
    await this.tx.sql(
      `insert into status_lists (id, taken, shuffle)
       select coalesce(max(id), 0) + 1, 0, $1::bytea from status_lists on conflict (id) do nothing`,
      [randomBytes(32)],
    );
    const taken = await this.takeNext(1);
    if (!taken) throw new Error('A status list gave no place');
    return taken;
  }
}

const placeOf = ({ id: list, nth, shuffle }: Taken, place: number): StatusEntry => ({
  list,
  index: shuffledPlace(nth + place, shuffle),
});
