import { createHash } from 'node:crypto';
import { columnsOf } from '../../database/columns-of.ts';
import { statement } from '../../database/prepared.ts';
import type { Tx } from '../../database/transactions.ts';

const INSERT = statement(
  `insert into certificate_credentials (certificate_id, credential, sha256, stored_at)
   select id, credential, sha256, $4 from unnest($1::uuid[], $2::text[], $3::text[]) k(id, credential, sha256)`,
);

export class CertificateCredentialRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CertificateCredentialRepository {
    return new CertificateCredentialRepository(tx);
  }

  /** Keeps signed credentials as they lie in the files; they never change. */
  async insert(credentials: readonly { id: string; credential: string }[]): Promise<void> {
    const rows = credentials.map((one) => ({
      ...one,
      sha256: createHash('sha256').update(one.credential).digest('hex'),
    }));
    await this.tx.rows(INSERT, [...columnsOf(rows, ['id', 'credential', 'sha256']), this.tx.at]);
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
