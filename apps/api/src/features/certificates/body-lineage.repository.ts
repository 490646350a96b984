import { livingStatuses } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { literals } from '../../database/literals.ts';
import type { Tx } from '../../database/transactions.ts';

/** Reads and hands on what stands behind documents of certification bodies. */
export class BodyLineageRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): BodyLineageRepository {
    return new BodyLineageRepository(tx);
  }

  /** The version of the scheme that a decision was about. */
  async schemeVersionOf(decisionId: string): Promise<string> {
    const [row] = await this.tx.sql<{ id: string }>(
      `select s.scheme_version_id as id from certification_decisions d join candidacies k on k.id = d.candidacy_id
         join assessment_sessions s on s.id = k.session_id where d.id = $1`,
      [decisionId],
    );
    if (!row) throw new Error('A decision is about no scheme');
    return row.id;
  }

  /** Who assessed the holders of these documents, and who sat on their panels. */
  judgesOf(certificateIds: readonly string[]): Promise<{ certificateId: string; accountId: string }[]> {
    return this.tx.sql(
      `select c.id as "certificateId", a.account_id as "accountId" from certificates c
         join certification_decisions d on d.id = c.decision_id join candidacies k on k.id = d.candidacy_id
         join assessor_profiles a on a.id in (k.assessor_id, k.second_assessor_id)
       where c.id = any($1) and a.account_id is not null
       union select c.id, m.account_id from certificates c join certification_decisions d on d.id = c.decision_id
         join panel_members m on m.panel_id = d.panel_id where c.id = any($1)`,
      [certificateIds],
    );
  }

  /** The centres whose own certification bodies these are, by body. */
  async centresOfBodies(bodyIds: readonly string[]): Promise<Map<string, string | null>> {
    const rows = await this.tx.sql<{ id: string; centreId: string | null }>(
      'select id, centre_id as "centreId" from certification_bodies where id = any($1)',
      [bodyIds],
    );
    return new Map(rows.map(({ id, centreId }) => [id, centreId]));
  }

  /** The certificates in force that one was applied for to renew; locked until the transaction ends. */
  async renewedBy(certificateId: string): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(
      `select o.id from certificates c join certification_decisions d on d.id = c.decision_id
         join candidacies k on k.id = d.candidacy_id join assessment_applications a on a.id = k.application_id
         join assessment_applications b on b.person_id = a.person_id and b.scheme_id = a.scheme_id and b.id <> a.id
         join candidacies l on l.application_id = b.id join certification_decisions e on e.candidacy_id = l.id
         join certificates o on o.decision_id = e.id and o.kind = 'competency' and o.status = 'issued'
       where c.id = $1 and c.kind = 'competency' and c.status = 'issued' and a.purpose in ('renewal', 'new_version')
       order by o.id for update of o`,
      [certificateId],
    );
    return rows.map(({ id }) => id);
  }

  /** From which day each of some certificates may be renewed, as its decision set it; one that is renewed already has none. */
  async renewalOpens(certificateIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.tx.sql<{ id: string; on: string }>(
      `select c.id, s.renewal_opens_on::text as "on" from surveillances s join certificates c on c.id = s.certificate_id
       where c.id = any($1) and c.status in (${literals(livingStatuses)})`,
      [certificateIds],
    );
    return new Map(rows.map(({ id, on }) => [id, on]));
  }

  /** The care of a certificate goes on with the one in its place, with what was done about it. */
  async handOnCare(from: string, to: string): Promise<void> {
    await this.tx.sql(
      `insert into surveillances (id, certificate_id, due_on, renewal_opens_on, status, note, done_at, done_by_name)
       select $3, $2, due_on, renewal_opens_on, status, note, done_at, done_by_name from surveillances where certificate_id = $1
       on conflict (certificate_id) do nothing`,
      [from, to, newId()],
    );
  }
}
