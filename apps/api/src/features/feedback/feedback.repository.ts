import { askedStatuses, type CohortStatus, type EnrolmentStatus, type FeedbackAnswer } from '@kompeten/domain';
import { v4 } from 'uuid';
import type { Tx } from '../../database/transactions.ts';

/** An enrolment whose holder may be asked. */
export interface AskedRow {
  enrolmentId: string;
  cohortId: string;
  centreId: string;
  cohortTitle: string;
  centreName: string;
  personId: string;
  status: CohortStatus;
  enrolmentStatus: EnrolmentStatus;
  completedAt: string | null;
  given: boolean;
}

const ASKED = `
  select e.id as "enrolmentId", e.cohort_id as "cohortId", h.centre_id as "centreId", h.title as "cohortTitle",
    t.name as "centreName", e.person_id as "personId", h.status, e.status as "enrolmentStatus",
    h.completed_at as "completedAt",
    exists (select from feedback_given g where g.enrolment_id = e.id) as given
  from enrolments e join cohorts h on h.id = e.cohort_id join centres t on t.id = h.centre_id`;

export class FeedbackRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): FeedbackRepository {
    return new FeedbackRepository(tx);
  }

  /** Where a person was there to the end, latest first. */
  ofPerson(personId: string): Promise<AskedRow[]> {
    return this.tx.sql(
      `${ASKED} where e.person_id = $1 and e.status = any($2) order by h.ends_on desc, e.id limit 50`,
      [personId, askedStatuses],
    );
  }

  async find(enrolmentId: string): Promise<AskedRow | null> {
    return (await this.tx.sql<AskedRow>(`${ASKED} where e.id = $1`, [enrolmentId]))[0] ?? null;
  }

  /**
   * Keeps an answer. Its id is random and it carries no time, and all answers of the cohort are written anew in the order
   * of their ids: where a row lies in the table does not tell when it came, and so not from whom.
   */
  async give({ enrolmentId, cohortId }: AskedRow, { ratings, comment }: FeedbackAnswer): Promise<void> {
    await this.tx.sql('insert into feedback_given (enrolment_id) values ($1)', [enrolmentId]);
    await this.tx.sql('select 1 from cohorts where id = $1 for no key update', [cohortId]);
    const before = await this.answers(cohortId);
    await this.tx.sql('delete from feedback_answers where cohort_id = $1', [cohortId]);
    const all = [...before, { ratings, comment }].map((answer) => ({ id: v4(), ...answer }));
    all.sort((one, other) => (one.id < other.id ? -1 : 1));
    await this.tx.sql(
      `insert into feedback_answers (id, cohort_id, ratings, comment)
       select id, $1, ratings, comment from json_to_recordset($2::json) as (id uuid, ratings jsonb, comment text)`,
      [cohortId, JSON.stringify(all.map((answer) => ({ ...answer, comment: answer.comment || null })))],
    );
  }

  answers(cohortId: string): Promise<FeedbackAnswer[]> {
    return this.tx.sql('select ratings, comment from feedback_answers where cohort_id = $1', [cohortId]);
  }

  /** How many of a cohort are asked. */
  async asked(cohortId: string): Promise<number> {
    const [row] = await this.tx.sql<{ count: number }>(
      'select count(*)::int as count from enrolments where cohort_id = $1 and status = any($2)',
      [cohortId, askedStatuses],
    );
    return row?.count ?? 0;
  }
}
