import { type BatchStatus, openBatchStatuses } from '@kompeten/domain';
import { literals } from '../../database/literals.ts';
import type { Tx } from '../../database/transactions.ts';

/** How far a round is, counted over its lists. */
export interface RoundStanding {
  roundId: string;
  cohorts: number;
  voided: number;
  total: number;
  issued: number;
  failed: number;
  /** Lists that wait for an official in person. */
  unsigned: number;
  /** Fingerprints of the lists that wait for a decision. */
  waiting: string[];
  /** When certificates of it were issued in the last seconds. */
  lately: string[];
}

/** Lists that are done tell how they ended, others have nothing issued before they begin: only those at work are counted. */
const OF_LIST = `select count(*) filter (where i.status = 'issued') + coalesce(b.issued_lines, 0) as issued,
  count(*) filter (where i.status = 'failed') + coalesce(b.failed_lines, 0) as failed
  from issuance_items i where i.batch_id = b.id and b.issued_lines is null and b.started_at is not null`;

export class RoundStandingRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): RoundStandingRepository {
    return new RoundStandingRepository(tx);
  }

  /** How far rounds are; one without lists is missing. */
  async of(roundIds: readonly string[], since: string): Promise<Map<string, RoundStanding>> {
    const rows = await this.tx.sql<RoundStanding>(
      `select b.round_id as "roundId", count(*) filter (where l.stands)::int as cohorts,
         count(*) filter (where b.status = 'void')::int as voided,
         (coalesce(sum(b.lines) filter (where l.stands), 0) + coalesce(sum(i.issued) filter (where not l.stands), 0))::int as total,
         coalesce(sum(i.issued), 0)::int as issued,
         coalesce(sum(i.failed) filter (where l.stands), 0)::int as failed,
         count(*) filter (where b.status = 'awaiting_signature')::int as unsigned,
         coalesce(array_agg(b.list_hash) filter (where b.status = 'pending_approval'), '{}') as waiting, '{}'::text[] as lately
       from issuance_batches b
         cross join lateral (select b.status not in ('void', 'rejected') as stands) l
         cross join lateral (${OF_LIST}) i
       where b.round_id = any($1) group by b.round_id`,
      [roundIds],
    );
    const standings = new Map(rows.map((row) => [row.roundId, row]));
    for (const { roundId, at } of await this.lately(roundIds, since)) standings.get(roundId)?.lately.push(at);
    return standings;
  }

  /** Only lists that were worked on lately are looked into. */
  private lately(roundIds: readonly string[], since: string): Promise<{ roundId: string; at: string }[]> {
    return this.tx.sql(
      `select b.round_id as "roundId", to_json(i.done_at) #>> '{}' as at
       from issuance_batches b join issuance_items i on i.batch_id = b.id and i.status = 'issued' and i.done_at > $2
       where b.round_id = any($1) and b.started_at is not null and (b.finished_at is null or b.finished_at > $2)`,
      [roundIds, since],
    );
  }

  /** Whether lists of a round are still to be decided or issued. */
  async hasOpen(roundId: string): Promise<boolean> {
    const rows = await this.tx.sql(
      `select from issuance_batches where round_id = $1
         and status in (${literals(openBatchStatuses)}) limit 1`,
      [roundId],
    );
    return rows.length > 0;
  }

  /** The lists of a round in a state. */
  async batches(roundId: string, statuses: readonly BatchStatus[]): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(
      'select id from issuance_batches where round_id = $1 and status = any($2) order by id',
      [roundId, statuses],
    );
    return rows.map(({ id }) => id);
  }

  /** Sends back every list of a round that waits. */
  async reject(roundId: string, reason: string): Promise<void> {
    await this.tx.sql(
      `update issuance_batches set status = 'rejected', decision_reason = $2, finished_at = $3
       where round_id = $1 and status = 'pending_approval'`,
      [roundId, reason, this.tx.at],
    );
  }
}
