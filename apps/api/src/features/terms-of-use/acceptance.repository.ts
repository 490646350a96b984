import type { Page, TermsAcceptance, TermsAcceptanceQuery } from '@kompeten/domain';
import { z } from 'zod';
import { isoColumn } from '../../database/iso-column.ts';
import { keyOf, keyPart, LATEST_ID, pageOf } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';

const IdKey = z.tuple([keyPart.id]);

export class AcceptanceRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): AcceptanceRepository {
    return new AcceptanceRepository(tx);
  }

  /** When the terms in force were accepted for certificates; those that are not named were not. */
  async standing(certificateIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.tx.sql<{ id: string; acceptedAt: string }>(
      `select a.certificate_id as id, ${isoColumn('a.accepted_at')} as "acceptedAt"
       from terms_acceptances a join terms_of_use t on t.id = a.terms_id
       where a.certificate_id = any($1) and t.status = 'published'`,
      [certificateIds],
    );
    return new Map(rows.map(({ id, acceptedAt }) => [id, acceptedAt]));
  }

  /** Keeps that terms were accepted for a certificate; once is enough. */
  async add(id: string, certificateId: string, termsId: string): Promise<void> {
    await this.tx.sql(
      `insert into terms_acceptances (id, certificate_id, terms_id, accepted_at) values ($1, $2, $3, $4)
       on conflict (certificate_id, terms_id) do nothing`,
      [id, certificateId, termsId, this.tx.at],
    );
  }

  /** One page of what was accepted of a body, the latest first. */
  async list(bodyId: string, { q, cursor, limit }: TermsAcceptanceQuery): Promise<Page<TermsAcceptance>> {
    const [before] = keyOf(cursor, IdKey) ?? [LATEST_ID];
    const rows = await this.tx.sql<TermsAcceptance & { id: string }>(
      `select a.id, a.certificate_id as "certificateId", c.number, c.document ->> 'holderName' as "holderName", t.edition,
         ${isoColumn('a.accepted_at')} as "acceptedAt"
       from terms_acceptances a join terms_of_use t on t.id = a.terms_id join certificates c on c.id = a.certificate_id
       where t.body_id = $1 and a.id < $2::uuid
         and ($3::text is null or strpos(lower(c.document ->> 'holderName'), lower($3)) > 0 or strpos(c.number, $3) > 0)
       order by a.id desc limit $4`,
      [bodyId, before, q || null, limit + 1],
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}
