import type { Tx } from '../../database/transactions.ts';
import { type IssuanceItemRow, issuanceItemTable } from './issuance-item.table.ts';

/** What a batch's progress tells of a line. */
export type RemarkableLine = Pick<
  IssuanceItemRow,
  'batchId' | 'enrolmentId' | 'holderName' | 'status' | 'failureCode' | 'doneAt'
>;

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

  /** Of several batches: the lines that failed, and those that were issued in the last seconds. */
  remarkable(batchIds: readonly string[], since: string): Promise<RemarkableLine[]> {
    return this.tx.sql<RemarkableLine>(
      `select batch_id as "batchId", enrolment_id as "enrolmentId", holder_name as "holderName", status,
         failure_code as "failureCode", done_at as "doneAt"
       from issuance_items
       where batch_id = any($1) and (status = 'failed' or (status = 'issued' and done_at > $2)) order by position`,
      [batchIds, since],
    );
  }

  /** The line, locked until the transaction ends. */
  lock(id: string): Promise<IssuanceItemRow | null> {
    return this.tx.table(issuanceItemTable).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }
}
