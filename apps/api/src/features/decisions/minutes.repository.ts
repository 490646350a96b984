import type { IssuedCertificate } from '@kompeten/certificate';
import type { Tx } from '../../database/transactions.ts';

/** The signed minutes of panels, kept as they were signed. */
export class MinutesRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): MinutesRepository {
    return new MinutesRepository(tx);
  }

  async insert(panelId: string, { pdf, sha256, signedBy, signedAt }: IssuedCertificate): Promise<void> {
    await this.tx.sql(
      'insert into panel_minutes (panel_id, pdf, sha256, signed_by, signed_at) values ($1, $2, $3, $4, $5)',
      [panelId, pdf, sha256, signedBy, signedAt],
    );
  }

  async find(panelId: string): Promise<Buffer | null> {
    const [row] = await this.tx.sql<{ pdf: Buffer }>('select pdf from panel_minutes where panel_id = $1', [panelId]);
    return row?.pdf ?? null;
  }
}
