import { type CandidacyEvent, type CandidacyStatus, type OwnAssessment } from '@kompeten/domain';
import { isoColumn } from '../../database/iso-column.ts';
import type { Tx } from '../../database/transactions.ts';

/** A candidacy with everything that the day of an assessment asks of it. */
export interface JudgedRow {
  id: string;
  sessionId: string;
  applicationId: string;
  personId: string;
  fullName: string;
  assessorId: string;
  assessorName: string;
  metNumber: string;
  status: CandidacyStatus;
  version: number;
  mitigation: unknown;
  bodyId: string;
  bodyName: string;
  sessionTitle: string;
  schemeVersionId: string;
  schemeCode: string;
  schemeTitle: string;
  siteName: string;
  siteKind: string;
  regionCode: string;
  startsAt: string;
  endsAt: string;
  demo: boolean;
  /** The units that the application is for: at a re-assessment only those that were BK (rule 12). */
  unitCodes: string[];
  reassessesCandidacyId: string | null;
  assessorAccountIds: string[];
  invigilatorAccountIds: string[];
  agreed: boolean;
}

const JUDGED = `
  select c.id, c.session_id as "sessionId", c.application_id as "applicationId", c.person_id as "personId",
    p.full_name as "fullName", c.assessor_id as "assessorId", ap.full_name as "assessorName", a.met_number as "metNumber",
    c.status, c.version, c.mitigation, s.body_id as "bodyId", b.name as "bodyName", s.title as "sessionTitle",
    s.scheme_version_id as "schemeVersionId", cs.code as "schemeCode", cs.title as "schemeTitle", t.name as "siteName",
    t.kind as "siteKind", t.region_code as "regionCode",
    ${isoColumn('s.starts_at')} as "startsAt", ${isoColumn('s.ends_at')} as "endsAt", s.demo,
    app.unit_codes as "unitCodes", app.reassesses_candidacy_id as "reassessesCandidacyId",
    array_remove(array[a.account_id, a2.account_id], null) as "assessorAccountIds",
    array(select i.account_id from session_invigilators i where i.session_id = s.id) as "invigilatorAccountIds",
    (select count(*) = 2 from agreement_signatures g where g.candidacy_id = c.id) as agreed
  from candidacies c
    join people p on p.id = c.person_id
    join assessor_profiles a on a.id = c.assessor_id
    join people ap on ap.id = a.person_id
    left join assessor_profiles a2 on a2.id = c.second_assessor_id
    join assessment_sessions s on s.id = c.session_id
    join certification_bodies b on b.id = s.body_id
    join scheme_versions v on v.id = s.scheme_version_id
    join certification_schemes cs on cs.id = v.scheme_id
    join assessment_sites t on t.id = s.site_id
    join assessment_applications app on app.id = c.application_id
  where c.removed_at is null`;

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
      `${JUDGED} and c.session_id = $1 and $2 in (a.account_id, a2.account_id) order by p.full_name, c.id`,
      [sessionId, accountId],
    );
  }

  /** The same, locked until the transaction ends. */
  async lockOfAssessor(sessionId: string, accountId: string): Promise<JudgedRow[]> {
    await this.tx.sql('select 1 from candidacies where session_id = $1 order by id for no key update', [sessionId]);
    return this.ofAssessor(sessionId, accountId);
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
