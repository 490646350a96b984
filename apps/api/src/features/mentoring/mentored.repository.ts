import { type MentorChoice, type MentoredPerson, resultStatuses } from '@kompeten/domain';
import { literals } from '../../database/literals.ts';
import type { Tx } from '../../database/transactions.ts';

/** Who is mentored and who may mentor, as trainings and accounts know it. */
export class MentoredRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): MentoredRepository {
    return new MentoredRepository(tx);
  }

  /** Which of these cooperatives are being mentored now. */
  async activeOf(cooperativeIds: readonly string[]): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(
      `select cooperative_id as id from mentorships where status = 'active' and cooperative_id = any($1)`,
      [cooperativeIds],
    );
    return rows.map(({ id }) => id);
  }

  /** The cooperatives whose people a cohort trained, and how many of them named none. */
  async trainedBy(cohortId: string): Promise<{ cooperativeIds: string[]; without: number }> {
    const rows = await this.tx.sql<{ id: string | null; people: number }>(
      `select cooperative_id as id, count(*)::int as people from enrolments
       where cohort_id = $1 and status in (${literals(resultStatuses)}) group by 1 order by 1`,
      [cohortId],
    );
    return {
      cooperativeIds: rows.flatMap(({ id }) => (id === null ? [] : [id])),
      without: rows.find(({ id }) => id === null)?.people ?? 0,
    };
  }

  /** Who of a cooperative finished a training, the latest one of each. */
  peopleOf(cooperativeId: string): Promise<MentoredPerson[]> {
    return this.tx.sql(
      `select * from (
         select distinct on (e.person_id) e.person_id as "personId", p.full_name as "fullName",
           e.cooperative_role as "cooperativeRole", h.title as "cohortTitle", e.status = 'passed' as passed
         from enrolments e join people p on p.id = e.person_id join cohorts h on h.id = e.cohort_id
         where e.cooperative_id = $1 and e.status in (${literals(resultStatuses)})
         order by e.person_id, h.ends_on desc, e.id desc) one
       order by "fullName", "personId"`,
      [cooperativeId],
    );
  }

  /** Who holds a role of a centre that mentors, on a day. */
  mentorsOf(centreId: string, today: string): Promise<MentorChoice[]> {
    return this.tx.sql(
      `select distinct a.id, a.full_name as "fullName" from accounts a join memberships b on b.account_id = a.id
       where b.centre_id = $1 and b.role in ('mentor', 'instructor') and a.status = 'active'
         and b.starts_on <= $2 and (b.ends_on is null or b.ends_on >= $2)
       order by "fullName", a.id`,
      [centreId, today],
    );
  }
}
