import { createHash } from 'node:crypto';
import type { Tx } from '../../database/transactions.ts';

export class CertificateCredentialRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CertificateCredentialRepository {
    return new CertificateCredentialRepository(tx);
  }

  /** Keeps a signed credential as it lies in the file; it never changes. */
  async insert(certificateId: string, credential: string): Promise<void> {
    const sha256 = createHash('sha256').update(credential).digest('hex');
    await this.tx.sql(
      'insert into certificate_credentials (certificate_id, credential, sha256, stored_at) values ($1, $2, $3, $4)',
      [certificateId, credential, sha256, this.tx.at],
    );
  }

  async find(certificateId: string): Promise<string | null> {
    const [row] = await this.tx.sql<{ credential: string }>(
      'select credential from certificate_credentials where certificate_id = $1',
      [certificateId],
    );
    return row?.credential ?? null;
  }

  async ofCode(code: string): Promise<string | null> {
    const [row] = await this.tx.sql<{ credential: string }>(
      `select k.credential from certificates c join certificate_credentials k on k.certificate_id = c.id
        where c.code = $1`,
      [code],
    );
    return row?.credential ?? null;
  }

  async among(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.tx.sql<{ id: string }>(
      'select certificate_id as id from certificate_credentials where certificate_id = any($1)',
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
