import { In } from 'typeorm';
import type { Tx } from '../../database/transactions.ts';
import { type IssuanceItemRow, issuanceItemTable } from './issuance-item.table.ts';

export class IssuanceItemRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): IssuanceItemRepository {
    return new IssuanceItemRepository(tx);
  }

  async insertAll(items: readonly IssuanceItemRow[]): Promise<void> {
    await this.tx.table(issuanceItemTable).insert([...items]);
  }

  async change(id: string, change: Partial<IssuanceItemRow>): Promise<void> {
    await this.tx.table(issuanceItemTable).update({ id }, change);
  }

  /** The exact list of a batch, in its order. */
  of(batchId: string): Promise<IssuanceItemRow[]> {
    return this.tx.table(issuanceItemTable).find({ where: { batchId }, order: { position: 'ASC' } });
  }

  /** The lists of several batches. */
  ofAll(batchIds: readonly string[]): Promise<IssuanceItemRow[]> {
    return this.tx.table(issuanceItemTable).find({ where: { batchId: In([...batchIds]) }, order: { position: 'ASC' } });
  }

  /** The line, locked until the transaction ends. */
  lock(id: string): Promise<IssuanceItemRow | null> {
    return this.tx.table(issuanceItemTable).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }
}
