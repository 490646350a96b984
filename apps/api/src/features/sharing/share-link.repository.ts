import type { CardGround, ShareExtent, ShareLookDay } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

/** A link as it is stored; its secret is kept as a hash, and sealed so that its holder can read it again. */
export interface ShareLinkRow {
  id: string;
  certificateId: string;
  personId: string;
  tokenSealed: Buffer;
  label: string | null;
  extent: ShareExtent;
  createdAt: string;
  expiresAt: string;
  withdrawnAt: string | null;
}

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const LINK = `
  select id, certificate_id as "certificateId", person_id as "personId", token_sealed as "tokenSealed", label, extent,
    ${iso('created_at')} as "createdAt", ${iso('expires_at')} as "expiresAt", ${iso('withdrawn_at')} as "withdrawnAt"
  from share_links`;

const COUNT = `
  insert into share_looks (share_link_id, day, looks, files) values ($1, ($2::timestamptz at time zone 'Asia/Jakarta')::date, $3, $4)
  on conflict (share_link_id, day) do update set
    looks = share_looks.looks + excluded.looks, files = share_looks.files + excluded.files`;

export class ShareLinkRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ShareLinkRepository {
    return new ShareLinkRepository(tx);
  }

  /** Keeps a link, and the claim card with which it ends where one made it. */
  async insert(row: ShareLinkRow, tokenHash: Buffer, ground: CardGround | null): Promise<void> {
    const { id, certificateId, personId, tokenSealed, label, extent, createdAt, expiresAt } = row;
    await this.tx.sql(
      `insert into share_links (id, certificate_id, person_id, token_hash, token_sealed, label, extent, created_at, expires_at,
         claim_enrolment_id, claim_application_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[id, certificateId, personId, tokenHash, tokenSealed, label, extent, createdAt, expiresAt],
        ...[ground?.enrolmentId, ground?.applicationId],
      ],
    );
  }

  async find(id: string): Promise<ShareLinkRow | null> {
    const [row] = await this.tx.sql<ShareLinkRow>(`${LINK} where id = $1`, [id]);
    return row ?? null;
  }

  async byToken(tokenHash: Buffer): Promise<ShareLinkRow | null> {
    const [row] = await this.tx.sql<ShareLinkRow>(`${LINK} where token_hash = $1`, [tokenHash]);
    return row ?? null;
  }

  /** The links of a certificate that one person made, newest first. */
  ofCertificate(certificateId: string, personId: string): Promise<ShareLinkRow[]> {
    return this.tx.sql(`${LINK} where certificate_id = $1 and person_id = $2 order by id desc limit 50`, [
      certificateId,
      personId,
    ]);
  }

  async withdraw(id: string): Promise<void> {
    await this.tx.sql('update share_links set withdrawn_at = $2 where id = $1 and withdrawn_at is null', [
      id,
      this.tx.at,
    ]);
  }

  /** Ends every open link of a person to certificates of a centre; answers to which, one by one. */
  async withdrawAll(personId: string, centreId: string): Promise<string[]> {
    const rows = await this.tx.sql<{ certificateId: string }>(
      `with ended as (update share_links l set withdrawn_at = $3 from certificates c
         where c.id = l.certificate_id and l.person_id = $1 and c.centre_id = $2
           and l.withdrawn_at is null and l.expires_at > $3 returning l.certificate_id)
       select certificate_id as "certificateId" from ended`,
      [personId, centreId, this.tx.at],
    );
    return rows.map(({ certificateId }) => certificateId);
  }

  /** Adds to the counts of this day. */
  async count(id: string, { looks, files }: { looks: number; files: number }): Promise<void> {
    await this.tx.sql(COUNT, [id, this.tx.at, looks, files]);
  }

  /** The looks of links, by link, newest day first. */
  async days(ids: readonly string[]): Promise<Map<string, ShareLookDay[]>> {
    const rows = await this.tx.sql<ShareLookDay & { id: string }>(
      `select share_link_id as id, to_char(day, 'YYYY-MM-DD') as day, looks, files from share_looks
       where share_link_id = any($1) order by day desc`,
      [ids],
    );
    const byLink = new Map<string, ShareLookDay[]>(ids.map((id) => [id, []]));
    for (const { id, ...day } of rows) byLink.get(id)?.push(day);
    return byLink;
  }

  /** Removes links that have led nowhere for a time, their counts with them. */
  async forgetEndedBefore(instant: string): Promise<void> {
    await this.tx.sql('delete from share_links where expires_at < $1', [instant]);
  }
}
