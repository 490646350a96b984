import type { Reach, TermsEdition, TermsText, WaitingTerms } from '@kompeten/domain';
import { isoColumn } from '../../database/iso-column.ts';
import type { Tx } from '../../database/transactions.ts';

/** An edition as stored, with whoever wrote it. */
export interface TermsRow extends TermsEdition {
  id: string;
  authorIds: string[];
}

/** A wording that is being written. */
export interface WrittenTerms {
  id: string;
  bodyId: string;
  edition: number;
  text: TermsText;
  authorIds: readonly string[];
  byName: string;
}

const ROWS = `
  select t.id, t.edition, t.status, t.text, t.author_ids as "authorIds", t.changed_by_name as "changedByName",
    t.submitted_by_name as "submittedByName", case when t.returned_by_name is not null then
      jsonb_build_object('byName', t.returned_by_name, 'reason', t.return_reason) end as returned,
    t.published_by_name as "publishedByName", ${isoColumn('t.published_at')} as "publishedAt", t.version,
    (select count(*) from terms_acceptances a where a.terms_id = t.id)::int as accepted
  from terms_of_use t`;

export class TermsRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): TermsRepository {
    return new TermsRepository(tx);
  }

  /** Every edition of a body, the newest first. */
  of(bodyId: string): Promise<TermsRow[]> {
    return this.tx.sql<TermsRow>(`${ROWS} where t.body_id = $1 order by t.edition desc`, [bodyId]);
  }

  /** What was handed in at the bodies within a reach and written by others than an account, by name of the body. */
  waiting({ any, bodyIds }: Reach, accountId: string): Promise<WaitingTerms[]> {
    return this.tx.sql<WaitingTerms>(
      `select b.id as "bodyId", b.name as "bodyName", t.edition, t.submitted_by_name as "submittedByName"
       from terms_of_use t join certification_bodies b on b.id = t.body_id
       where t.status = 'submitted' and ($1 or b.id = any($2)) and $3 <> all(t.author_ids) order by b.name, b.id`,
      [any, bodyIds, accountId],
    );
  }

  /** Keeps others from writing, publishing and accepting terms of a body until the transaction ends. */
  async lock(bodyId: string): Promise<void> {
    await this.tx.sql('select id from certification_bodies where id = $1 for no key update', [bodyId]);
  }

  /** Keeps the usual wording as it is now, as what is in force. */
  async keepUsual(id: string, bodyId: string, text: TermsText): Promise<void> {
    await this.tx.sql(
      `insert into terms_of_use (id, body_id, edition, status, text, author_ids, version)
       values ($1, $2, 0, 'published', $3, '{}', 1)`,
      [id, bodyId, JSON.stringify(text)],
    );
  }

  async begin({ id, bodyId, edition, text, authorIds, byName }: WrittenTerms): Promise<void> {
    await this.tx.sql(
      `insert into terms_of_use (id, body_id, edition, status, text, author_ids, changed_by_name, version)
       values ($1, $2, $3, 'draft', $4, $5, $6, 1)`,
      [id, bodyId, edition, JSON.stringify(text), authorIds, byName],
    );
  }

  async rewrite(id: string, text: TermsText, authorIds: readonly string[], byName: string): Promise<void> {
    await this.tx.sql(
      `update terms_of_use set text = $2, author_ids = $3, changed_by_name = $4, version = version + 1
       where id = $1 and status = 'draft'`,
      [id, JSON.stringify(text), authorIds, byName],
    );
  }

  async submit(id: string, byName: string): Promise<void> {
    await this.tx.sql(
      `update terms_of_use set status = 'submitted', submitted_by_name = $2, returned_by_name = null,
         return_reason = null, version = version + 1 where id = $1`,
      [id, byName],
    );
  }

  /** Lets what was handed in be written on; where the second person returned it, with who did and why. */
  async reopen(id: string, returned: TermsRow['returned']): Promise<void> {
    await this.tx.sql(
      `update terms_of_use set status = 'draft', submitted_by_name = null, returned_by_name = $2,
         return_reason = $3, version = version + 1 where id = $1`,
      [id, returned?.byName ?? null, returned?.reason ?? null],
    );
  }

  async discard(bodyId: string): Promise<void> {
    await this.tx.sql(`delete from terms_of_use where body_id = $1 and status = 'draft'`, [bodyId]);
  }

  /** Puts a draft in force in the place of what was. */
  async publish(id: string, bodyId: string, byName: string): Promise<void> {
    await this.tx.sql(`update terms_of_use set status = 'superseded' where body_id = $1 and status = 'published'`, [
      bodyId,
    ]);
    await this.tx.sql(
      `update terms_of_use set status = 'published', published_by_name = $2, published_at = $3, version = version + 1
       where id = $1`,
      [id, byName, this.tx.at],
    );
  }
}
