import {
  type Page,
  type RoundQuery,
  type RoundStatus,
  settledCohortStatuses,
  trainingStatuses,
} from '@kompeten/domain';
import { z } from 'zod';
import { literals } from '../../database/literals.ts';
import { keyOf, LATEST_ID, pageOf } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';
import { isIdle } from '../../database/work-lock.ts';
import { isHeld } from './held-certificate.rules.ts';
import { type IssuanceRoundRow, issuanceRoundTable } from './issuance-round.table.ts';

const IdKey = z.tuple([z.uuid()]);
const OLDEST_ID = '00000000-0000-0000-0000-000000000000';

export class IssuanceRoundRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): IssuanceRoundRepository {
    return new IssuanceRoundRepository(tx);
  }

  async insert({ centreName: _, ...round }: IssuanceRoundRow): Promise<void> {
    await this.tx.table(issuanceRoundTable).insert(round);
  }

  async change(id: string, change: Partial<IssuanceRoundRow>): Promise<void> {
    await this.tx.table(issuanceRoundTable).update({ id }, change);
  }

  find(id: string): Promise<IssuanceRoundRow | null> {
    return this.tx.table(issuanceRoundTable).findOneBy({ id });
  }

  /** The round, locked until the transaction ends. */
  async lock(id: string): Promise<IssuanceRoundRow | null> {
    await this.tx.sql('select 1 from issuance_rounds where id = $1 for no key update', [id]);
    return this.find(id);
  }

  /** One page of the rounds within reach, newest first; `centreIds` null means everybody's. */
  async list({ status, cursor, limit }: RoundQuery, centreIds: string[] | null): Promise<Page<IssuanceRoundRow>> {
    const [before] = keyOf(cursor, IdKey) ?? [LATEST_ID];
    const query = this.tx.table(issuanceRoundTable).createQueryBuilder('r').where('r.id < :before', { before });
    query.orderBy('r.id', 'DESC').limit(limit + 1);
    if (centreIds) query.andWhere('r.centreId = any(:centreIds)', { centreIds });
    if (status !== undefined) query.andWhere('r.status = :status', { status });
    return pageOf(await query.getMany(), limit, ({ id }) => [id]);
  }

  /** Rounds whose lists are to be gathered or released, and on which nobody works and no waiting job will. */
  abandoned(keyOfJob: string): Promise<{ id: string; status: RoundStatus }[]> {
    return this.tx.sql(
      `select r.id, r.status from issuance_rounds r
       where r.status in ('gathering', 'approved') and r.released_at is null
         and not exists (select from graphile_worker.jobs j where j.key = $1 || r.id and j.locked_at is null)
         and ${isIdle(ROUND_LOCK, 'r.id')}`,
      [keyOfJob],
    );
  }

  /** The next completed cohorts of a round's centre and programme in which somebody has no such certificate. */
  async dueCohorts(round: IssuanceRoundRow, after: string = OLDEST_ID): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(
      `select c.id from cohorts c
       where c.centre_id = $1 and c.status in (${literals(settledCohortStatuses)}) and c.id > $2
         and ($3::text is null or c.curriculum_title = $3)
         and exists (select from enrolments e where e.cohort_id = c.id and e.status in (${literals(trainingStatuses)})
           and not ${isHeld('e.id', '$4')})
       order by c.id limit 50`,
      [round.centreId, after, round.programmeTitle, round.kind],
    );
    return rows.map(({ id }) => id);
  }

  /** The next lists of a round that wait for their release. */
  async waitingBatches(roundId: string, after: string = OLDEST_ID): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(
      `select id from issuance_batches where round_id = $1 and status = 'pending_approval' and id > $2
       order by id limit 50`,
      [roundId, after],
    );
    return rows.map(({ id }) => id);
  }
}

/** Seeds the key of the lock that whoever works on a round holds. */
export const ROUND_LOCK = 4_071_962;
