import type { CandidateCard, CandidateCardQuery, Page } from '@kompeten/domain';
import { z } from 'zod';
import { isoColumn } from '../../database/iso-column.ts';
import { keyOf, keyPart, LATEST_ID, pageOf } from '../../database/paging.ts';
import { beginningsOf, findsNothing } from '../../database/search.ts';
import type { Tx } from '../../database/transactions.ts';

const TimeKey = z.tuple([keyPart.instant, keyPart.id]);
const FIRST = ['9999-12-31T00:00:00Z', LATEST_ID] as const;

/** Each candidate once, by the latest application that was handed in; the card is what the person has from the body. */
const CANDIDATES = `
  select a.id as "applicationId", a.number, p.full_name as "fullName", s.title as "schemeTitle", a.status,
    ${isoColumn('a.created_at')} as "createdAt", a.submitted ->> 'submittedAt' as "submittedAt",
    case when k.id is null then 'none' when k.locked_at is not null then 'locked' when k.pin_hash is not null then 'in_use'
      when k.expires_at <= $7 then 'expired' else 'unused' end as card
  from assessment_applications a join people p on p.id = a.person_id
    join certification_schemes s on s.id = a.scheme_id
    left join lateral (
      select c.id, c.locked_at, c.pin_hash, c.expires_at from claim_cards c join assessment_applications o on o.id = c.application_id
      where o.person_id = a.person_id and o.body_id = a.body_id and c.replaced_at is null order by c.id desc limit 1) k on true
  where a.body_id = $1 and a.submitted is not null and (a.created_at, a.id) < ($2::timestamptz, $3::uuid)
    and not exists (select from assessment_applications later where later.person_id = a.person_id
      and later.body_id = a.body_id and later.submitted is not null and (later.created_at, later.id) > (a.created_at, a.id))
    and ($4::text is null or to_tsvector('simple', p.full_name) @@ to_tsquery('simple', $4) or a.number like $5)
    and ($6::uuid is null or a.person_id = (select named.person_id from assessment_applications named
      where named.id = $6 and named.body_id = a.body_id))`;

const MISSING = `and (k.id is null or k.locked_at is not null or k.pin_hash is null and k.expires_at <= $7)`;

type Row = CandidateCard & { createdAt: string };

export class CandidateCardRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CandidateCardRepository {
    return new CandidateCardRepository(tx);
  }

  /** One page of the candidates of a body, the newest first. */
  async list(
    bodyId: string,
    { q, card, applicationId, cursor, limit }: CandidateCardQuery,
  ): Promise<Page<CandidateCard>> {
    if (findsNothing(q)) return { items: [], nextCursor: null };
    const [at, id] = keyOf(cursor, TimeKey) ?? FIRST;
    const found = [beginningsOf(q), `%${(q ?? '').toUpperCase()}%`, applicationId ?? null];
    const rows = await this.tx.sql<Row>(
      `${CANDIDATES} ${card === 'missing' ? MISSING : ''} order by a.created_at desc, a.id desc limit $8`,
      [bodyId, at, id, ...found, this.tx.at, limit + 1],
    );
    return pageOf(rows, limit, ({ createdAt, applicationId: last }) => [createdAt, last]);
  }
}
