import type { Tx } from '../../database/transactions.ts';
import { type InstrumentItemRow, instrumentItemTable } from './instrument.table.ts';

export class InstrumentItemRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): InstrumentItemRepository {
    return new InstrumentItemRepository(tx);
  }

  /** The instruments of a set in their order, with their keys. */
  ofSet(setId: string): Promise<InstrumentItemRow[]> {
    return this.tx.table(instrumentItemTable).find({ where: { setId }, order: { position: 'ASC', id: 'ASC' } });
  }

  find(setId: string, id: string): Promise<InstrumentItemRow | null> {
    return this.tx.table(instrumentItemTable).findOneBy({ setId, id });
  }

  async insert(items: readonly InstrumentItemRow[]): Promise<void> {
    await this.tx.table(instrumentItemTable).insert([...items]);
  }

  async save({ id, ...changed }: InstrumentItemRow): Promise<void> {
    await this.tx.table(instrumentItemTable).update({ id }, changed);
  }

  async remove(id: string): Promise<void> {
    await this.tx.table(instrumentItemTable).delete({ id });
  }

  /** Keeps the picture of an instrument in place of an earlier one. */
  async putPicture(itemId: string, content: Buffer): Promise<void> {
    await this.tx.sql(
      `insert into instrument_pictures (item_id, content) values ($1, $2)
       on conflict (item_id) do update set content = excluded.content`,
      [itemId, content],
    );
  }

  async removePicture(itemId: string): Promise<void> {
    await this.tx.sql('delete from instrument_pictures where item_id = $1', [itemId]);
  }

  /** Gives the picture of one instrument to another. */
  async copyPicture(fromId: string, toId: string): Promise<void> {
    await this.tx.sql(
      'insert into instrument_pictures (item_id, content) select $2, content from instrument_pictures where item_id = $1',
      [fromId, toId],
    );
  }

  /** The pictures of some instruments, by instrument. */
  async pictures(itemIds: readonly string[]): Promise<Map<string, Buffer>> {
    const rows = await this.tx.sql<{ itemId: string; content: Buffer }>(
      'select item_id as "itemId", content from instrument_pictures where item_id = any($1)',
      [itemIds],
    );
    return new Map(rows.map(({ itemId, content }) => [itemId, content]));
  }
}
