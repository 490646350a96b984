import type { AffectedCertificate, BadKey, ReissueHindrance } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';
import { isIdle } from '../../database/work-lock.ts';

/** The space of the lock under which a reissue is worked on. */
export const REISSUE_LOCK = 4_071_963;

/** A reissue as two administrators began it. */
export interface NewReissue {
  id: string;
  listHash: string;
  keys: BadKey[];
  startedBy: [string, string];
}

/** What became of one certificate; `code` says why it was left to people, or failed. */
export type Outcome =
  | { status: 'issued'; replacementId: string }
  | { status: 'awaiting_signature' }
  | { status: 'left'; code: ReissueHindrance }
  | { status: 'failed'; code: string };

export class ReissueRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ReissueRepository {
    return new ReissueRepository(tx);
  }

  async insert({ id, listHash, keys, startedBy }: NewReissue, all: readonly AffectedCertificate[]): Promise<void> {
    await this.tx.sql(
      'insert into reissues (id, list_hash, total, started_by, started_at, keys) values ($1, $2, $3, $4, $5, $6)',
      [id, listHash, all.length, startedBy, this.tx.at, JSON.stringify(keys)],
    );
    await this.tx.copy(
      'reissue_items (reissue_id, certificate_id, cause)',
      all.map(({ certificateId, cause }) => `${id}\t${certificateId}\t${cause}\n`).join(''),
    );
  }

  /** The reissue that is not finished; null where there is none. */
  async open(): Promise<string | null> {
    const [row] = await this.tx.sql<{ id: string }>('select id from reissues where finished_at is null');
    return row?.id ?? null;
  }

  /** The open reissue where nobody works on it and no waiting job will take it up. */
  async abandoned(keyOfJob: string): Promise<string | null> {
    const [row] = await this.tx.sql<{ id: string }>(
      `select r.id from reissues r where r.finished_at is null
         and not exists (select from graphile_worker.jobs j where j.key = $1 || r.id and j.locked_at is null)
         and ${isIdle(REISSUE_LOCK, 'r.id')}`,
      [keyOfJob],
    );
    return row?.id ?? null;
  }

  /**
   * Certificates of an open reissue that are neither issued anew nor left to people, in the order of their ids, those after one;
   * and of an ended one too what waited for officials of centres that others sign for by now.
   */
  waiting(
    reissueId: string,
    after: string,
    { limit, released }: { limit: number; released: string[] },
  ): Promise<string[]> {
    return this.ids(
      `select i.certificate_id as id from reissue_items i join reissues r on r.id = i.reissue_id
         join certificates c on c.id = i.certificate_id
       where i.reissue_id = $1 and i.certificate_id > $2
         and (i.status in ('waiting', 'failed') and r.finished_at is null
           or i.status = 'awaiting_signature' and c.centre_id = any($4))
       order by i.certificate_id limit $3`,
      [reissueId, after, limit, released],
    );
  }

  /** Certificates of a centre that wait for its official, in the order of their ids, those after one; all of them without a limit. */
  awaiting(reissueId: string, centreId: string, after: string, limit: number | null): Promise<string[]> {
    return this.ids(
      `select i.certificate_id as id from reissue_items i join certificates c on c.id = i.certificate_id and c.centre_id = $2
       where i.reissue_id = $1 and i.status = 'awaiting_signature' and i.certificate_id > $3
       order by i.certificate_id limit $4`,
      [reissueId, centreId, after, limit],
    );
  }

  /** Centres whose officials are to sign certificates of a reissue. */
  awaitedCentres(reissueId: string): Promise<string[]> {
    return this.ids(
      `select distinct c.centre_id as id from reissue_items i join certificates c on c.id = i.certificate_id
       where i.reissue_id = $1 and i.status = 'awaiting_signature'`,
      [reissueId],
    );
  }

  /** Reissues of which certificates wait for an official, each with the centres that they are of. */
  unsigned(): Promise<{ id: string; centreIds: string[] }[]> {
    return this.tx.sql(
      `select i.reissue_id as id, array_agg(distinct c.centre_id)::text[] as "centreIds"
       from reissue_items i join certificates c on c.id = i.certificate_id
       where i.status = 'awaiting_signature' group by i.reissue_id`,
    );
  }

  async settle(reissueId: string, certificateId: string, outcome: Outcome): Promise<void> {
    const code = 'code' in outcome ? outcome.code : null;
    const replacementId = 'replacementId' in outcome ? outcome.replacementId : null;
    const doneAt = outcome.status === 'awaiting_signature' ? null : this.tx.at;
    await this.tx.sql(
      `update reissue_items set status = $3, code = $4, replacement_id = $5, done_at = $6
       where reissue_id = $1 and certificate_id = $2 and status <> 'issued'`,
      [reissueId, certificateId, outcome.status, code, replacementId, doneAt],
    );
  }

  /** Ends a reissue; false where it has ended before. */
  async finish(id: string): Promise<boolean> {
    const rows = await this.tx.sql<{ id: string }>(
      'with done as (update reissues set finished_at = $2 where id = $1 and finished_at is null returning id) table done',
      [id, this.tx.at],
    );
    return rows.length > 0;
  }

  private async ids(sql: string, values: readonly unknown[]): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(sql, values);
    return rows.map(({ id }) => id);
  }
}
