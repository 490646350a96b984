import { defaultNumberPattern } from '@kompeten/domain';
import { statement } from '../../database/prepared.ts';
import type { Tx } from '../../database/transactions.ts';

/** A number taken out of a series, to be used by this transaction or by nobody. */
export interface TakenNumber {
  sequence: number;
  pattern: string;
}

const TAKE = statement(
  `insert into number_series as s (centre_id, year, pattern, last_sequence) values ($1, $2, $3, $4)
   on conflict (centre_id, year) do update set last_sequence = s.last_sequence + excluded.last_sequence
   returning last_sequence as sequence, pattern`,
);

export class NumberSeriesRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): NumberSeriesRepository {
    return new NumberSeriesRepository(tx);
  }

  /**
   * Takes the next numbers of a centre's year, in their order. The series' row stays locked until the transaction ends,
   * and a transaction that fails gives all of them back: no gap, no double (rule 13).
   */
  async take(centreId: string, year: number, count: number): Promise<TakenNumber[]> {
    const [last] = await this.tx.rows<TakenNumber>(TAKE, [centreId, year, defaultNumberPattern, count]);
    if (!last) throw new Error('A series gave no number');
    const { sequence, pattern } = last;
    return Array.from({ length: count }, (_, nth) => ({ sequence: sequence - count + 1 + nth, pattern }));
  }

  /** Takes the next number of a certification body's own letters in a year, as gap-free as a centre's. */
  async takeOfBody(bodyId: string, year: number): Promise<TakenNumber> {
    const [taken] = await this.tx.sql<TakenNumber>(
      `with s as (
         insert into body_number_series as s (body_id, year, pattern, last_sequence) values ($1, $2, $3, 1)
         on conflict (body_id, year) do update set last_sequence = s.last_sequence + 1
         returning last_sequence as sequence, pattern
       ) select sequence, pattern from s`,
      [bodyId, year, defaultNumberPattern],
    );
    if (!taken) throw new Error('A series gave no number');
    return taken;
  }
}
