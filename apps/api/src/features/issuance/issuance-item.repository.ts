import { openBatchStatuses } from '@kompeten/domain';
import { MoreThan, Not } from 'typeorm';
import { columnsOf } from '../../database/columns-of.ts';
import { literals } from '../../database/literals.ts';
import { statement } from '../../database/prepared.ts';
import type { Tx } from '../../database/transactions.ts';
import { isHeld } from './held-certificate.rules.ts';
import type { ListInRound } from './issuance-batch.table.ts';
import { type IssuanceItemRow, issuanceItemTable } from './issuance-item.table.ts';

/** What a batch's progress tells of a line. */
export type RemarkableLine = Pick<
  IssuanceItemRow,
  'batchId' | 'enrolmentId' | 'holderName' | 'status' | 'failureCode' | 'doneAt'
>;

const LOCK = statement(
  `select id, status, certificate_id as "certificateId" from issuance_items where id = any($1) order by position for update`,
);
const NAME = statement(
  `update issuance_items i set certificate_id = n.certificate_id
   from unnest($1::uuid[], $2::uuid[]) n(id, certificate_id) where i.id = n.id`,
);
const CLOSE = statement(
  `update issuance_items set status = 'issued', failure_code = null, done_at = $2 where id = any($1)`,
);

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

  /** The next lines of a batch's list that are not issued, after a position. */
  next(batchId: string, after: number, limit: number): Promise<IssuanceItemRow[]> {
    const where = { batchId, status: Not('issued' as const), position: MoreThan(after) };
    return this.tx.table(issuanceItemTable).find({ where, order: { position: 'ASC' }, take: limit });
  }

  /**
   * Lets the failed lines of finished batches wait again, and answers those batches; whoever got a certificate or waits
   * elsewhere meanwhile is left out.
   */
  async retryFailed(batchIds: readonly string[]): Promise<ListInRound[]> {
    return this.tx.sql<ListInRound>(
      `with again as (
         update issuance_items i set status = 'waiting', failure_code = null
         from issuance_batches b
         where b.id = i.batch_id and b.status = 'done' and b.id = any($1) and i.status = 'failed'
           and not ${isHeld('i.enrolment_id', 'b.kind')}
           and not exists (select from issuance_items o join issuance_batches w on w.id = o.batch_id
             where o.enrolment_id = i.enrolment_id and o.batch_id <> i.batch_id
               and w.status in (${literals(openBatchStatuses)}))
         returning b.id, b.round_id)
       select distinct id, round_id as "roundId" from again`,
      [batchIds],
    );
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

  /** Lines of a list, locked until the transaction ends, in its order: which certificates they name, and how they stand. */
  lockAll(ids: readonly string[]): Promise<Pick<IssuanceItemRow, 'id' | 'status' | 'certificateId'>[]> {
    return this.tx.rows(LOCK, [ids]);
  }

  /** Lets lines name the certificates that they got. */
  async name(named: readonly { id: string; certificateId: string }[]): Promise<void> {
    if (named.length > 0) await this.tx.rows(NAME, columnsOf(named, ['id', 'certificateId']));
  }

  /** Closes lines whose certificates are issued. */
  async close(ids: readonly string[]): Promise<void> {
    await this.tx.rows(CLOSE, [ids, this.tx.at]);
  }
}
