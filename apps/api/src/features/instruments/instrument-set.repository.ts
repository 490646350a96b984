import type { InstrumentSet, InstrumentSetStatus, Page, PageQuery, Reach } from '@kompeten/domain';
import { z } from 'zod';
import { keyOf, keyPart, LATEST_ID, pageOf, partPattern } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';
import { instrumentSetTable } from './instrument.table.ts';

const IdKey = z.tuple([keyPart.id]);

/** What a list of sets is narrowed to. */
export interface InstrumentSetFilter extends PageQuery {
  status?: InstrumentSetStatus | undefined;
  schemeVersionId?: string | undefined;
}

export class InstrumentSetRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): InstrumentSetRepository {
    return new InstrumentSetRepository(tx);
  }

  find(id: string): Promise<InstrumentSet | null> {
    return this.tx.table(instrumentSetTable).findOneBy({ id });
  }

  /** The set, locked until the transaction ends, so that nothing changes under whoever uses it. */
  lock(id: string): Promise<InstrumentSet | null> {
    return this.tx.table(instrumentSetTable).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async insert(set: InstrumentSet): Promise<void> {
    await this.tx.table(instrumentSetTable).insert(set);
  }

  async save({ id, ...changed }: InstrumentSet): Promise<void> {
    await this.tx.table(instrumentSetTable).update({ id }, changed);
  }

  /** The highest version number that a body has given to sets of a scheme version under a title. */
  async latestVersionNo({ bodyId, schemeVersionId, title }: InstrumentSet): Promise<number> {
    const found = await this.tx.table(instrumentSetTable).maximum('versionNo', { bodyId, schemeVersionId, title });
    return found ?? 0;
  }

  /** One page of the sets within reach, newest first. */
  async list(
    { q, status, schemeVersionId, cursor, limit }: InstrumentSetFilter,
    reach: Reach,
  ): Promise<Page<InstrumentSet>> {
    const query = this.tx
      .table(instrumentSetTable)
      .createQueryBuilder('s')
      .where('s.id < :before', { before: keyOf(cursor, IdKey)?.[0] ?? LATEST_ID })
      .orderBy('s.id', 'DESC')
      .limit(limit + 1);
    if (!reach.any) query.andWhere('s.body_id = any(:bodies)', { bodies: reach.bodyIds });
    if (status) query.andWhere('s.status = :status', { status });
    if (schemeVersionId) query.andWhere('s.scheme_version_id = :schemeVersionId', { schemeVersionId });
    if (q) query.andWhere('s.title ilike :title', { title: partPattern(q) });
    return pageOf(await query.getMany(), limit, ({ id }) => [id]);
  }

  /** How many instruments each of some sets holds. */
  async countItems(setIds: readonly string[]): Promise<Map<string, number>> {
    const rows = await this.tx.sql<{ setId: string; count: number }>(
      'select set_id as "setId", count(*)::int as count from instrument_items where set_id = any($1) group by set_id',
      [setIds],
    );
    return new Map(rows.map(({ setId, count }) => [setId, count]));
  }

  /** The accounts of the assessors who assess somebody with a set: only they see its keys beside its editors (rule 20). */
  async assessorAccounts(setId: string): Promise<string[]> {
    const rows = await this.tx.sql<{ accountId: string }>(
      `select distinct a.account_id as "accountId" from exam_sittings e
         join candidacies c on c.session_id = e.session_id and c.removed_at is null
         join assessor_profiles a on a.id in (c.assessor_id, c.second_assessor_id)
       where e.set_id = $1 and a.account_id is not null
       union select a.account_id from assessment_sessions s
         join candidacies c on c.session_id = s.id and c.removed_at is null
         join assessor_profiles a on a.id in (c.assessor_id, c.second_assessor_id)
       where s.instrument_set_id = $1 and a.account_id is not null`,
      [setId],
    );
    return rows.map(({ accountId }) => accountId);
  }
}
