import type { Tx } from '../../database/transactions.ts';

export class CertificateFileRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CertificateFileRepository {
    return new CertificateFileRepository(tx);
  }

  async insert(certificateId: string, pdf: Buffer): Promise<void> {
    await this.tx.sql('insert into certificate_files (certificate_id, pdf, stored_at) values ($1, $2, $3)', [
      certificateId,
      pdf,
      this.tx.at,
    ]);
  }
}
