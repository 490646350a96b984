import { type BatchStatus, batchesAtWork, openBatchStatuses, type Page } from '@kompeten/domain';
import { z } from 'zod';
import { literals } from '../../database/literals.ts';
import { keyOf, LATEST_ID, pageOf } from '../../database/paging.ts';
import { beginningsOf, findsNothing } from '../../database/search.ts';
import type { Tx } from '../../database/transactions.ts';
import { isIdle } from '../../database/work-lock.ts';
import { type IssuanceBatchRow, issuanceBatchTable, type ListInRound } from './issuance-batch.table.ts';

/** What a list of batches is narrowed to. */
export interface BatchFilter {
  status?: BatchStatus | undefined;
  cohortId?: string | undefined;
  roundId?: string | undefined;
  q?: string | undefined;
  cursor?: string | undefined;
  limit: number;
}

const IdKey = z.tuple([z.uuid()]);

export class IssuanceBatchRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): IssuanceBatchRepository {
    return new IssuanceBatchRepository(tx);
  }

  async insert({ centreName: _, issued: __, ...batch }: IssuanceBatchRow): Promise<void> {
    await this.tx.table(issuanceBatchTable).insert(batch);
  }

  async change(id: string, change: Partial<IssuanceBatchRow>): Promise<void> {
    await this.tx.table(issuanceBatchTable).update({ id }, change);
  }

  /** Ends a list, with what became of its lines. */
  async finish(id: string): Promise<void> {
    await this.tx.sql(
      `update issuance_batches b set status = 'done', finished_at = $2, issued_lines = i.issued, failed_lines = i.failed
       from (select count(*) filter (where status = 'issued') as issued, count(*) filter (where status = 'failed') as failed
             from issuance_items where batch_id = $1) i where b.id = $1`,
      [id, this.tx.at],
    );
  }

  /** Lets finished lists wait for another try. */
  async reopen(ids: readonly string[]): Promise<void> {
    await this.tx.sql(
      `update issuance_batches set status = 'queued', finished_at = null, issued_lines = null, failed_lines = null
       where id = any($1)`,
      [ids],
    );
  }

  find(id: string): Promise<IssuanceBatchRow | null> {
    return this.tx.table(issuanceBatchTable).findOneBy({ id });
  }

  /** The batch, locked until the transaction ends. */
  async lock(id: string): Promise<IssuanceBatchRow | null> {
    await this.tx.sql('select 1 from issuance_batches where id = $1 for no key update', [id]);
    return this.find(id);
  }

  /** The batch in which an enrolment waits, by enrolment: requested, approved, or being issued. */
  async openByEnrolment(cohortId: string): Promise<Map<string, string>> {
    const rows = await this.tx.sql<{ enrolmentId: string; batchId: string }>(
      `select i.enrolment_id as "enrolmentId", b.id as "batchId"
       from issuance_batches b join issuance_items i on i.batch_id = b.id
       where b.cohort_id = $1 and b.status in (${literals(openBatchStatuses)})`,
      [cohortId],
    );
    return new Map(rows.map(({ enrolmentId, batchId }) => [enrolmentId, batchId]));
  }

  /** Whether a cohort's list lies in a round already. */
  isGathered(roundId: string, cohortId: string): Promise<boolean> {
    return this.tx.table(issuanceBatchTable).existsBy({ roundId, cohortId });
  }

  /** Whether a batch is to rest, by itself or with its round. */
  async rests(id: string): Promise<boolean> {
    const [row] = await this.tx.sql<{ rests: boolean }>(
      `select coalesce(b.paused_at, r.paused_at) is not null as rests
       from issuance_batches b left join issuance_rounds r on r.id = b.round_id where b.id = $1`,
      [id],
    );
    return row?.rests ?? true;
  }

  /** Approved batches that nobody works on, that do not rest, and that no waiting job will take up. */
  async abandoned(keyOfJob: string): Promise<ListInRound[]> {
    return this.tx.sql(
      `select b.id, b.round_id as "roundId" from issuance_batches b left join issuance_rounds r on r.id = b.round_id
       where b.status in (${literals(batchesAtWork)}) and b.paused_at is null and r.paused_at is null
         and not exists (select from graphile_worker.jobs j where j.key = $1 || b.id and j.locked_at is null)
         and ${isIdle(BATCH_LOCK, 'b.id')}`,
      [keyOfJob],
    );
  }

  /** Approved batches that wait for an official's own signature. */
  unsigned(): Promise<Pick<IssuanceBatchRow, 'id' | 'roundId' | 'centreId'>[]> {
    const where = { status: 'awaiting_signature' as const };
    return this.tx.table(issuanceBatchTable).find({ select: { id: true, roundId: true, centreId: true }, where });
  }

  /** Leaves batches that waited for an official to the worker. */
  async release(ids: readonly string[]): Promise<void> {
    await this.tx.sql(`update issuance_batches set status = 'queued' where id = any($1)`, [ids]);
  }

  /** One page of the batches within reach, newest first; `centreIds` null means everybody's. */
  async list(filter: BatchFilter, centreIds: string[] | null): Promise<Page<IssuanceBatchRow>> {
    const { status, cohortId, roundId, q, cursor, limit } = filter;
    if (findsNothing(q)) return { items: [], nextCursor: null };
    const [before] = keyOf(cursor, IdKey) ?? [LATEST_ID];
    const query = this.tx.table(issuanceBatchTable).createQueryBuilder('b').where('b.id < :before', { before });
    query.orderBy('b.id', 'DESC').limit(limit + 1);
    if (centreIds) query.andWhere('b.centreId = any(:centreIds)', { centreIds });
    if (status !== undefined) query.andWhere('b.status = :status', { status });
    if (cohortId !== undefined) query.andWhere('b.cohortId = :cohortId', { cohortId });
    if (roundId !== undefined) query.andWhere('b.roundId = :roundId', { roundId });
    else if (cohortId === undefined) query.andWhere('b.roundId is null');
    const words = beginningsOf(q);
    if (words !== null)
      query.andWhere(`to_tsvector('simple', b.cohortTitle) @@ to_tsquery('simple', :words)`, { words });
    return pageOf(await query.getMany(), limit, ({ id }) => [id]);
  }
}

/** Seeds the key of the lock that whoever works on a batch holds. */
export const BATCH_LOCK = 4_071_961;
