import type { CertificateDocument } from '@kompeten/certificate';
import type { Tx } from '../../database/transactions.ts';
import type { TemplatePlace } from './template.table.ts';

export class PreviewRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): PreviewRepository {
    return new PreviewRepository(tx);
  }

  /** What the latest certificate of an issuer and kind says; null where none was issued here. */
  async latest({ centreId, bodyId, kind }: TemplatePlace): Promise<CertificateDocument | null> {
    const [row] = await this.tx.sql<{ document: CertificateDocument }>(
      `select document from certificates
       where (centre_id = $1 or body_id = $2) and kind = $3 and origin = 'issued_here' and status = 'issued'
       order by id desc limit 1`,
      [centreId, bodyId, kind],
    );
    return row?.document ?? null;
  }
}
