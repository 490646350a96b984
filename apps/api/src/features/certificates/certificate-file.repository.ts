import { createHash } from 'node:crypto';
import { newId } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';

/** A file under a newer timestamp, and when that one must be renewed. */
export interface ArchivedCertificate {
  pdf: Buffer;
  level: string;
  renewBy: string;
}

export class CertificateFileRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CertificateFileRepository {
    return new CertificateFileRepository(tx);
  }

  /** Keeps signed files as they were issued; each travels as a value of its own, in its bytes and not as text. */
  async insert(files: readonly { id: string; pdf: Buffer }[]): Promise<void> {
    const places = files.map((_, nth) => `($${2 * nth + 2}, $${2 * nth + 3}, $1)`);
    await this.tx.sql(`insert into certificate_files (certificate_id, pdf, stored_at) values ${places.join(', ')}`, [
      this.tx.at,
      ...files.flatMap(({ id, pdf }) => [id, pdf]),
    ]);
  }

  /** The signed file as it was archived last, or as it was issued; null while there is none. */
  async find(certificateId: string): Promise<Buffer | null> {
    const [row] = await this.tx.sql<{ pdf: Buffer | null }>(
      `select coalesce(
        (select pdf from certificate_archives where certificate_id = $1 order by stored_at desc, id desc limit 1),
        (select pdf from certificate_files where certificate_id = $1)) as pdf`,
      [certificateId],
    );
    return row?.pdf ?? null;
  }

  /** Keeps a file with newer timestamps beside what was issued; nothing of it is ever removed. */
  async archive(certificateId: string, { pdf, level, renewBy }: ArchivedCertificate): Promise<void> {
    await this.tx.sql(
      'insert into certificate_archives (id, certificate_id, pdf, sha256, level, renew_by, stored_at) values ($1, $2, $3, $4, $5, $6, $7)',
      [newId(), certificateId, pdf, createHash('sha256').update(pdf).digest('hex'), level, renewBy, this.tx.at],
    );
  }

  /**
   * Certificates that we signed ourselves whose file has no timestamp over all of it, or one that weakens before an instant, the
   * oldest first; without those that stand still and were asked about since another.
   */
  async dueForArchive(
    { before, askedBefore }: { before: string; askedBefore: string },
    limit: number,
  ): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(
      `select f.certificate_id as id from certificate_files f
        where not exists (select from certificate_archives a where a.certificate_id = f.certificate_id and a.renew_by > $1)
          and not exists (select from signature_requests r where r.certificate_id = f.certificate_id)
          and not exists (select from archive_stops s where s.certificate_id = f.certificate_id and s.asked_at >= $2)
        order by f.stored_at, f.certificate_id limit $3`,
      [before, askedBefore, limit],
    );
    return rows.map(({ id }) => id);
  }
}
