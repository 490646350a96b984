import type { Tx } from '../../database/transactions.ts';

export class PhotoRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): PhotoRepository {
    return new PhotoRepository(tx);
  }

  /** Keeps a sealed photo in place of an earlier one; whoever consents is told that certificates may print it. */
  async put(enrolmentId: string, sealed: Buffer, by: { accountId: string; fullName: string }): Promise<void> {
    await this.tx.sql(
      `insert into enrolment_photos (enrolment_id, content_sealed, consent_at, added_by_id, added_by_name, for_certificate)
       values ($1, $2, $3, $4, $5, true)
       on conflict (enrolment_id) do update set content_sealed = excluded.content_sealed,
         consent_at = excluded.consent_at, added_by_id = excluded.added_by_id, added_by_name = excluded.added_by_name, for_certificate = true`,
      [enrolmentId, sealed, this.tx.at, by.accountId, by.fullName],
    );
  }

  async of(enrolmentId: string): Promise<Buffer | null> {
    const [row] = await this.tx.sql<{ sealed: Buffer }>(
      'select content_sealed as sealed from enrolment_photos where enrolment_id = $1',
      [enrolmentId],
    );
    return row?.sealed ?? null;
  }

  /** The photo, where the consent was to its being printed on certificates too. */
  async printable(enrolmentId: string): Promise<Buffer | null> {
    const [row] = await this.tx.sql<{ sealed: Buffer }>(
      'select content_sealed as sealed from enrolment_photos where enrolment_id = $1 and for_certificate',
      [enrolmentId],
    );
    return row?.sealed ?? null;
  }

  /** Since when there is a photo by consent. */
  async consentOf(enrolmentId: string): Promise<string | null> {
    const [row] = await this.tx.sql<{ at: string }>(
      `select to_char(consent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
       from enrolment_photos where enrolment_id = $1`,
      [enrolmentId],
    );
    return row?.at ?? null;
  }

  /** Removes a photo for good; answers whether there was one. */
  async remove(enrolmentId: string): Promise<boolean> {
    const rows = await this.tx.sql<{ enrolmentId: string }>(
      `with gone as (delete from enrolment_photos where enrolment_id = $1 returning enrolment_id)
       select enrolment_id as "enrolmentId" from gone`,
      [enrolmentId],
    );
    return rows.length > 0;
  }
}
