import type { BadKey, Page, ReissuedCertificate, ReissuedQuery, ReissueTally } from '@kompeten/domain';
import { z } from 'zod';
import { isoColumn } from '../../database/iso-column.ts';
import { keyOf, LATEST_ID, pageOf } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';

/** Whose certificates are looked at; null for everybody's. */
export type OfIssuers = { centreIds: readonly string[]; bodyIds: readonly string[] } | null;

/** A reissue as it is stored. */
export interface ReissueRow {
  id: string;
  keys: BadKey[];
  listHash: string;
  startedBy: string[];
  startedAt: string;
  finishedAt: string | null;
}

/** What became of certificates of one issuer. */
export interface IssuerTally {
  centreId: string | null;
  bodyId: string | null;
  issued: number;
  left: number;
  awaiting: number;
}

const IdKey = z.tuple([z.uuid()]);
const PairKey = z.tuple([z.uuid(), z.uuid()]);
const FIRST = '00000000-0000-0000-0000-000000000000';

const ROW = `select r.id, r.keys, r.list_hash as "listHash", r.started_by as "startedBy",
  ${isoColumn('r.started_at')} as "startedAt", ${isoColumn('r.finished_at')} as "finishedAt" from reissues r`;

/** Certificates of some issuers; whoever sees all needs no look at them. */
const own = (of: OfIssuers, from: number): string =>
  of === null
    ? ''
    : `and exists (select from certificates o where o.id = i.certificate_id
        and (o.centre_id = any($${from}::uuid[]) or o.body_id = any($${from + 1}::uuid[])))`;
const ids = (of: OfIssuers): (readonly string[])[] => (of === null ? [] : [of.centreIds, of.bodyIds]);

/** How reissues stand, for those who look at them. */
export class ReissueStandingRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ReissueStandingRepository {
    return new ReissueStandingRepository(tx);
  }

  /** One reissue with certificates of these issuers. */
  async find(id: string, of: OfIssuers): Promise<ReissueRow | null> {
    const [row] = await this.tx.sql<ReissueRow>(
      `${ROW} where r.id = $1 and exists (select from reissue_items i where i.reissue_id = r.id ${own(of, 2)})`,
      [id, ...ids(of)],
    );
    return row ?? null;
  }

  /** One page of the reissues with certificates of these issuers, newest first. */
  async list(
    { cursor, limit }: { cursor?: string | undefined; limit: number },
    of: OfIssuers,
  ): Promise<Page<ReissueRow>> {
    const [before] = keyOf(cursor, IdKey) ?? [LATEST_ID];
    const rows = await this.tx.sql<ReissueRow>(
      `${ROW} where r.id < $1 and exists (select from reissue_items i where i.reissue_id = r.id ${own(of, 3)})
       order by r.id desc limit $2`,
      [before, limit + 1, ...ids(of)],
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  /** How many certificates of these issuers came to each end. */
  tallies(reissueId: string, of: OfIssuers): Promise<ReissueTally[]> {
    return this.tx.sql(
      `select i.status, i.code, count(*)::int as count from reissue_items i
       where i.reissue_id = $1 ${own(of, 2)} group by i.status, i.code order by i.status, i.code`,
      [reissueId, ...ids(of)],
    );
  }

  /** When certificates of these issuers were issued anew since an instant. */
  async doneSince(reissueId: string, since: string, of: OfIssuers): Promise<string[]> {
    const rows = await this.tx.sql<{ at: string }>(
      `select ${isoColumn('i.done_at')} as at from reissue_items i
       where i.reissue_id = $1 and i.status = 'issued' and i.done_at > $2 ${own(of, 3)}`,
      [reissueId, since, ...ids(of)],
    );
    return rows.map(({ at }) => at);
  }

  /** One page of the certificates of a reissue, or of all, in the order of their ids. */
  async certificates(
    { reissueId, status, cursor, limit }: ReissuedQuery,
    of: OfIssuers,
  ): Promise<Page<ReissuedCertificate>> {
    const [reissue, after] = keyOf(cursor, PairKey) ?? [reissueId ?? FIRST, FIRST];
    const rows = await this.tx.sql<ReissuedCertificate>(
      `select i.reissue_id as "reissueId", i.certificate_id as "certificateId", c.number, c.holder_name as "holderName", c.issuer,
         i.cause, i.status, i.code, i.replacement_id as "replacementId", n.number as "replacementNumber",
         ${isoColumn('i.done_at')} as "doneAt"
       from reissue_items i join certificates c on c.id = i.certificate_id left join certificates n on n.id = i.replacement_id
       where (i.reissue_id, i.certificate_id) > ($1::uuid, $2::uuid) and ($3::uuid is null or i.reissue_id = $3)
         and ($4::text is null or i.status = $4) ${own(of, 6)}
       order by i.reissue_id, i.certificate_id limit $5`,
      [reissue, after, reissueId ?? null, status ?? null, limit + 1, ...ids(of)],
    );
    return pageOf(rows, limit, (row) => [row.reissueId, row.certificateId]);
  }

  /** What became of the certificates of each issuer. */
  byIssuer(reissueId: string): Promise<IssuerTally[]> {
    return this.tx.sql(
      `select c.centre_id as "centreId", c.body_id as "bodyId", (count(*) filter (where i.status = 'issued'))::int as issued,
         (count(*) filter (where i.status = 'left'))::int as left,
         (count(*) filter (where i.status = 'awaiting_signature'))::int as awaiting
       from reissue_items i join certificates c on c.id = i.certificate_id where i.reissue_id = $1
       group by c.centre_id, c.body_id order by c.centre_id, c.body_id`,
      [reissueId],
    );
  }
}
