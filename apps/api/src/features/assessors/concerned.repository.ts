import { assessedStatuses, type CandidatePart, openAppealStatuses } from '@kompeten/domain';
import { literals } from '../../database/literals.ts';
import type { Tx } from '../../database/transactions.ts';
import { PANEL_MEMBERS } from './panel-members.rules.ts';

/** Whom a conflict is declared by, as the register knows them. */
export interface Declarant {
  personId: string | null;
  accountId: string | null;
  fullName: string;
  bodyId: string;
}

/** A candidate as whoever has a part in what becomes of them declares a conflict. */
export interface Matter {
  candidacyId: string;
  personId: string;
  fullName: string;
  schemeTitle: string;
  bodyId: string;
}

/** Something that is under way and that a declaration reaches: a session, a panel or an appeal. */
export interface Concerned {
  part: CandidatePart;
  subjectId: string;
  candidacyId: string;
  bodyId: string;
}

const ASSESSING = `
  select 'assessor' as part, c.session_id as "subjectId", c.id as "candidacyId", s.body_id as "bodyId"
  from candidacies c join assessment_sessions s on s.id = c.session_id and s.status <> 'cancelled'
    join assessor_profiles a on a.id in (c.assessor_id, c.second_assessor_id)
      and (a.account_id = $1 or a.person_id = $2)
  where c.person_id = $3 and c.removed_at is null`;

const DECIDING = `
  select 'panel', p.id, d.candidacy_id, p.body_id
  from decision_panels p join panel_members m on m.panel_id = p.id and m.account_id = $1
    join certification_decisions d on d.panel_id = p.id and d.released_at is null and d.appeal_id is null
    join candidacies c on c.id = d.candidacy_id
  where c.person_id = $3 and p.status <> 'published'`;

const HEARING = `
  select 'appeal', p.id, p.candidacy_id, p.body_id
  from appeals p join appeal_reviewers r on r.appeal_id = p.id and r.account_id = $1
  where p.person_id = $3 and p.status in (${literals(openAppealStatuses)})`;

/** What is under way between somebody and a candidate. */
export class ConcernedRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ConcernedRepository {
    return new ConcernedRepository(tx);
  }

  /** The candidate of a candidacy, or null. */
  async matter(candidacyId: string): Promise<Matter | null> {
    const [found] = await this.tx.sql<Matter>(
      `select c.id as "candidacyId", c.person_id as "personId", p.full_name as "fullName", k.title as "schemeTitle",
         s.body_id as "bodyId"
       from candidacies c join people p on p.id = c.person_id join assessment_sessions s on s.id = c.session_id
         join scheme_versions v on v.id = s.scheme_version_id join certification_schemes k on k.id = v.scheme_id
       where c.id = $1 and c.removed_at is null`,
      [candidacyId],
    );
    return found ?? null;
  }

  /** The parts that somebody has in a candidacy, whatever its state. */
  async partsIn(candidacyId: string, accountId: string): Promise<CandidatePart[]> {
    const rows = await this.tx.sql<{ part: CandidatePart }>(
      `select 'assessor' as part from candidacies c join assessor_profiles a on a.id in (c.assessor_id, c.second_assessor_id)
         where c.id = $1 and a.account_id = $2
       union select 'panel' from certification_decisions d join panel_members m on m.panel_id = d.panel_id
         where d.candidacy_id = $1 and d.released_at is null and m.account_id = $2
       union select 'appeal' from appeals p join appeal_reviewers r on r.appeal_id = p.id
         where p.candidacy_id = $1 and r.account_id = $2`,
      [candidacyId, accountId],
    );
    return rows.map(({ part }) => part);
  }

  /** Everything under way that a declaration of somebody about a person reaches. */
  by(
    { accountId, personId }: Pick<Declarant, 'accountId' | 'personId'>,
    subjectPersonId: string,
  ): Promise<Concerned[]> {
    return this.tx.sql(`${ASSESSING} and c.status = any($4) union ${DECIDING} union ${HEARING}`, [
      accountId,
      personId,
      subjectPersonId,
      assessedStatuses,
    ]);
  }

  /** The person and the profile behind an account, where one is known. */
  async personOf(accountId: string): Promise<string | null> {
    const [found] = await this.tx.sql<{ personId: string | null }>(
      `select coalesce(c.person_id, (select a.person_id from assessor_profiles a where a.account_id = c.id limit 1)) as "personId"
       from accounts c where c.id = $1`,
      [accountId],
    );
    return found?.personId ?? null;
  }

  /** Those who may sit on panels of a body on a day, by name. */
  membersOf(bodyId: string, day: string): Promise<{ accountId: string; fullName: string }[]> {
    return this.tx.sql(PANEL_MEMBERS, [bodyId, day]);
  }
}
