import type { CandidacyEvent, CandidacyStatus, OwnAssessment } from '@kompeten/domain';
import { isoColumn } from '../../database/iso-column.ts';
import type { Tx } from '../../database/transactions.ts';
import { JUDGED, type JudgedRow } from './judged-row.ts';

export type { JudgedRow };

/** Candidacies as the assessment of a day sees them. */
export class JudgedRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): JudgedRepository {
    return new JudgedRepository(tx);
  }

  async find(id: string): Promise<JudgedRow | null> {
    const [row] = await this.tx.sql<JudgedRow>(`${JUDGED} and c.id = $1`, [id]);
    return row ?? null;
  }

  /** The candidacy, locked until the transaction ends. */
  async lock(id: string): Promise<JudgedRow | null> {
    await this.tx.sql('select 1 from candidacies where id = $1 for no key update', [id]);
    return this.find(id);
  }

  /** The candidates of a session who are assigned to an account as their assessor, by name. */
  ofAssessor(sessionId: string, accountId: string): Promise<JudgedRow[]> {
    return this.tx.sql(
      `select * from (${JUDGED} and c.session_id = $1) j where $2 = any(j."assessorAccountIds") order by j."fullName", j.id`,
      [sessionId, accountId],
    );
  }

  /** The same, locked until the transaction ends. */
  async lockOfAssessor(sessionId: string, accountId: string): Promise<JudgedRow[]> {
    await this.lockSession(sessionId);
    return this.ofAssessor(sessionId, accountId);
  }

  /** Those whom an account assesses or was to assess before it declared a conflict, locked: what it still sends is kept. */
  async lockOfSender(sessionId: string, accountId: string): Promise<JudgedRow[]> {
    await this.lockSession(sessionId);
    return this.tx.sql(
      `${JUDGED} and c.session_id = $1 and ($2 in (a.account_id, a2.account_id) or exists (
         select from assessor_replacements r join assessor_profiles f on f.id = r.from_assessor_id
         where r.candidacy_id = c.id and f.account_id = $2)) order by p.full_name, c.id`,
      [sessionId, accountId],
    );
  }

  private async lockSession(sessionId: string): Promise<void> {
    await this.tx.sql('select 1 from candidacies where session_id = $1 order by id for no key update', [sessionId]);
  }

  /** The sessions in which an account assesses, with its own candidates, the latest first. */
  ownSessions(accountId: string): Promise<OwnAssessment[]> {
    return this.tx.sql(
      `select j."sessionId", j."sessionTitle" as title, j."schemeTitle", j."siteName", j."startsAt", j."endsAt",
         jsonb_agg(jsonb_build_object('candidacyId', j.id, 'fullName', j."fullName", 'status', j.status)
           order by j."fullName", j.id) as candidates
       from (${JUDGED}) j where $1 = any(j."assessorAccountIds")
       group by 1, 2, 3, 4, 5, 6 order by 5 desc, 1 limit 200`,
      [accountId],
    );
  }

  /** All candidates of a session, by name. */
  ofSession(sessionId: string): Promise<JudgedRow[]> {
    return this.tx.sql(`${JUDGED} and c.session_id = $1 order by p.full_name, c.id`, [sessionId]);
  }

  /** The candidacies of a person, the latest first. */
  ofPerson(personId: string): Promise<JudgedRow[]> {
    return this.tx.sql(`${JUDGED} and c.person_id = $1 order by s.starts_at desc, c.id`, [personId]);
  }

  /** Where a candidacy stands from now on, and by which step; counts the version up. */
  async move(
    { id, version }: Pick<JudgedRow, 'id' | 'version'>,
    status: CandidacyStatus,
    step: { id: string; event: CandidacyEvent; reason: string | null; byId: string; byName: string },
  ): Promise<void> {
    await this.tx.sql('update candidacies set status = $2, version = $3 where id = $1', [id, status, version + 1]);
    await this.tx.sql(
      `insert into candidacy_events (id, candidacy_id, event, reason, by_id, by_name, at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [step.id, id, step.event, step.reason, step.byId, step.byName, this.tx.at],
    );
  }

  /** The steps of a candidacy, the first one first. */
  steps(id: string): Promise<{ event: string; reason: string | null; byName: string; at: string }[]> {
    return this.tx.sql(
      `select event, reason, by_name as "byName", ${isoColumn('at')} as at from candidacy_events
       where candidacy_id = $1 order by id`,
      [id],
    );
  }
}
