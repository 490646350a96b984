import {
  type BatchStatus,
  type CompetencyBatch,
  type CompetencyBatchQuery,
  type Page,
  publishedStatuses,
  type Reach,
} from '@kompeten/domain';
import { z } from 'zod';
import { literals } from '../../database/literals.ts';
import { keyOf, LATEST_ID, pageOf } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';
import { isIdle } from '../../database/work-lock.ts';

/** A batch as stored, with what follows from its documents. */
export interface CompetencyBatchRow extends Omit<CompetencyBatch, 'blockers'> {
  signatoryCapacity: string | null;
}

/** A batch about to be stored. */
export type NewBatch = Pick<CompetencyBatchRow, 'id' | 'bodyId' | 'listHash' | 'requestedById' | 'requestedByName'>;

/** How a batch was decided. */
export interface BatchDecision {
  status: BatchStatus;
  approvedById?: string;
  approvedByName?: string;
  signatoryCapacity?: string;
  decisionReason?: string;
}

/** Seeds the key of the lock that whoever signs a batch holds. */
export const BATCH_LOCK = 4_071_962;

const IdKey = z.tuple([z.uuid()]);
const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const BATCH = `
  select b.id, b.body_id as "bodyId", y.name as "bodyName", b.status, b.list_hash as "listHash",
    b.requested_by_id as "requestedById", b.requested_by_name as "requestedByName", ${iso('b.requested_at')} as "requestedAt",
    b.approved_by_name as "approvedByName", ${iso('b.approved_at')} as "approvedAt", ${iso('b.finished_at')} as "finishedAt",
    b.signatory_capacity as "signatoryCapacity", y.demo,
    (select count(*)::int from competency_batch_items i where i.batch_id = b.id) as total,
    (select count(*)::int from competency_batch_items i join certificates c on c.id = i.certificate_id
      where i.batch_id = b.id and c.status in (${literals(publishedStatuses)})) as issued
  from competency_batches b join certification_bodies y on y.id = b.body_id`;

export class CompetencyBatchRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CompetencyBatchRepository {
    return new CompetencyBatchRepository(tx);
  }

  async insert(batch: NewBatch, certificateIds: readonly string[]): Promise<void> {
    const { id, bodyId, listHash, requestedById, requestedByName } = batch;
    await this.tx.sql(
      `insert into competency_batches (id, body_id, status, list_hash, requested_by_id, requested_by_name, requested_at)
       values ($1, $2, 'pending_approval', $3, $4, $5, $6)`,
      [id, bodyId, listHash, requestedById, requestedByName, this.tx.at],
    );
    await this.tx.sql(
      `insert into competency_batch_items (batch_id, certificate_id, position)
       select $1, c.id, c.position from unnest($2::uuid[]) with ordinality as c (id, position)`,
      [id, certificateIds],
    );
  }

  async find(id: string): Promise<CompetencyBatchRow | null> {
    const [row] = await this.tx.sql<CompetencyBatchRow>(`${BATCH} where b.id = $1`, [id]);
    return row ?? null;
  }

  /** The batch, locked until the transaction ends. */
  async lock(id: string): Promise<CompetencyBatchRow | null> {
    await this.tx.sql('select 1 from competency_batches where id = $1 for update', [id]);
    return this.find(id);
  }

  async decide(id: string, { status, ...decision }: BatchDecision): Promise<void> {
    const { approvedById = null, approvedByName = null, signatoryCapacity = null, decisionReason = null } = decision;
    await this.tx.sql(
      `update competency_batches set status = $2, approved_by_id = $3, approved_by_name = $4, signatory_capacity = $5,
         decision_reason = $6, approved_at = case when $3::uuid is null then null else $7::timestamptz end where id = $1`,
      [id, status, approvedById, approvedByName, signatoryCapacity, decisionReason, this.tx.at],
    );
  }

  async finish(id: string): Promise<void> {
    await this.tx.sql(`update competency_batches set status = 'done', finished_at = $2 where id = $1`, [
      id,
      this.tx.at,
    ]);
  }

  /** Approved batches that nobody works on and that no waiting job will take up. */
  async abandoned(keyOfJob: string): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(
      `select b.id from competency_batches b where b.status = 'queued'
         and not exists (select from graphile_worker.jobs j where j.key = $1 || b.id and j.locked_at is null)
         and ${isIdle(BATCH_LOCK, 'b.id')}`,
      [keyOfJob],
    );
    return rows.map(({ id }) => id);
  }

  /** One page of the batches within a reach, newest first. */
  async list(query: CompetencyBatchQuery, { any, bodyIds }: Reach): Promise<Page<CompetencyBatchRow>> {
    const { status, cursor, limit } = query;
    const [before] = keyOf(cursor, IdKey) ?? [LATEST_ID];
    const rows = await this.tx.sql<CompetencyBatchRow>(
      `${BATCH} where b.id < $1 and ($2 or b.body_id = any($3)) and ($4::text is null or b.status = $4)
       order by b.id desc limit $5`,
      [before, any, bodyIds, status ?? null, limit + 1],
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}
