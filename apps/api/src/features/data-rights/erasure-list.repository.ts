import type { ErasureLine, ErasureList, Going } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

/** A list that was put before a second person. */
export interface StoredList {
  lines: ErasureLine[];
  going: Going;
  hash: string;
  drawnById: string;
  drawnByName: string;
}

/** The lists that erasures were asked by, each with what became of it. */
export class ErasureListRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ErasureListRepository {
    return new ErasureListRepository(tx);
  }

  /** Puts a list before a second person, in place of one that was sent back. */
  async draw(
    id: string,
    { lines, going, hash }: ErasureList & { going: Going },
    by: { id: string; name: string },
  ): Promise<void> {
    await this.tx.sql(
      `insert into data_request_erasures (data_request_id, lines, row_ids, list_hash, drawn_at, drawn_by_id, drawn_by_name)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (data_request_id) do update set lines = excluded.lines, row_ids = excluded.row_ids,
         list_hash = excluded.list_hash, drawn_at = excluded.drawn_at, drawn_by_id = excluded.drawn_by_id,
         drawn_by_name = excluded.drawn_by_name`,
      [id, JSON.stringify(lines), JSON.stringify(going), hash, this.tx.at, by.id, by.name],
    );
  }

  async find(id: string): Promise<StoredList | null> {
    const [row] = await this.tx.sql<StoredList>(
      `select lines, row_ids as going, list_hash as hash, drawn_by_id as "drawnById", drawn_by_name as "drawnByName"
       from data_request_erasures where data_request_id = $1`,
      [id],
    );
    return row ?? null;
  }

  /** Notes that the list was carried out. */
  async carriedOut(id: string): Promise<void> {
    await this.tx.sql('update data_request_erasures set erased_at = $2 where data_request_id = $1', [id, this.tx.at]);
  }
}
