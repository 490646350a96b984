import type { CareMonths, careDays } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';

/** Plans the care of competency certificates. */
export class SurveillanceRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): SurveillanceRepository {
    return new SurveillanceRepository(tx);
  }

  /** When a competency certificate was decided and what its scheme says about care; null for any other. */
  async factsOf(certificateId: string): Promise<(CareMonths & { decidedOn: string }) | null> {
    const [row] = await this.tx.sql<CareMonths & { decidedOn: string }>(
      `select d.decided_on::text as "decidedOn", v.surveillance_months as "surveillanceMonths",
         v.renewal_opens_months as "renewalOpensMonths", v.validity_months as "validityMonths"
       from certificates c join certification_decisions d on d.id = c.decision_id join candidacies k on k.id = d.candidacy_id
         join assessment_sessions s on s.id = k.session_id join scheme_versions v on v.id = s.scheme_version_id
       where c.id = $1 and c.kind = 'competency'`,
      [certificateId],
    );
    return row ?? null;
  }

  /** Notes when surveillance is due and renewal opens; once is enough. */
  async plan(certificateId: string, days: ReturnType<typeof careDays>): Promise<void> {
    await this.tx.sql(
      `insert into surveillances (id, certificate_id, due_on, renewal_opens_on, status) values ($1, $2, $3, $4, 'due')
       on conflict (certificate_id) do nothing`,
      [newId(), certificateId, days.surveillanceOn, days.renewalOpensOn],
    );
  }
}
