import type { CertificateDesign } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';
import type { TemplatePlace } from './template.table.ts';

/** The design in force: its id, and who is printed as having taken note. */
export interface DesignInForce {
  id: string;
  noted: CertificateDesign['slots']['noted'];
}

export class DesignRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): DesignRepository {
    return new DesignRepository(tx);
  }

  async insert(id: string, design: CertificateDesign): Promise<void> {
    await this.tx.sql('insert into certificate_designs (id, design, stored_at) values ($1, $2, $3)', [
      id,
      JSON.stringify(design),
      this.tx.at,
    ]);
  }

  async find(id: string): Promise<CertificateDesign | null> {
    const [row] = await this.tx.sql<{ design: CertificateDesign }>(
      'select design from certificate_designs where id = $1',
      [id],
    );
    return row?.design ?? null;
  }

  /** The design in force for an issuer and kind; null where the usual look is. */
  async inForce({ centreId, bodyId, kind }: TemplatePlace): Promise<DesignInForce | null> {
    const [row] = await this.tx.sql<DesignInForce>(
      `select d.id, d.design -> 'slots' -> 'noted' as noted
       from certificate_templates t join certificate_designs d on d.id = t.design_id
       where coalesce(t.centre_id, t.body_id) = $1 and t.kind = $2 and t.status = 'published'`,
      [centreId ?? bodyId, kind],
    );
    return row ?? null;
  }
}
