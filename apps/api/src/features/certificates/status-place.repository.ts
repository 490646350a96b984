import { randomBytes } from 'node:crypto';
import type { StatusEntry } from '@kompeten/statement';
import type { Tx } from '../../database/transactions.ts';
import { LIST_SIZE, shuffledPlace } from './status-place.rules.ts';

interface Taken {
  id: number;
  nth: number;
  shuffle: Buffer;
}

export class StatusPlaceRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): StatusPlaceRepository {
    return new StatusPlaceRepository(tx);
  }

  /** Takes a free place in the newest list; a full one is followed by another. */
  async take(): Promise<StatusEntry> {
    const taken = (await this.takeNext()) ?? (await this.openNext());
    return { list: taken.id, index: shuffledPlace(taken.nth, taken.shuffle) };
  }

  private async takeNext(): Promise<Taken | undefined> {
    const [taken] = await this.tx.sql<Taken>(
      `with s as (update status_lists set taken = taken + 1
         where id = (select max(id) from status_lists) and taken < $1 returning id, taken - 1 as nth, shuffle)
       select id, nth, shuffle from s`,
      [LIST_SIZE],
    );
    return taken;
  }

  /** Whoever opens the same list at the same time waits for the other and takes from it. */
  private async openNext(): Promise<Taken> {
    await this.tx.sql(
      `insert into status_lists (id, taken, shuffle)
       select coalesce(max(id), 0) + 1, 0, $1::bytea from status_lists on conflict (id) do nothing`,
      [randomBytes(32)],
    );
    const taken = await this.takeNext();
    if (!taken) throw new Error('A status list gave no place');
    return taken;
  }
}
