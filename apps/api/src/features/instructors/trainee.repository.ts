import type { Tx } from '../../database/transactions.ts';

/** The people of a centre's courses, as far as an instructor can be one of them. */
export class TraineeRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): TraineeRepository {
    return new TraineeRepository(tx);
  }

  /** Whose an enrolment in a course of this centre is; null for those of others, which the centre does not see (rule 24). */
  async personOf(enrolmentId: string, centreId: string): Promise<string | null> {
    const [row] = await this.tx.sql<{ id: string }>(
      `select e.person_id as id from enrolments e join cohorts c on c.id = e.cohort_id
       where e.id = $1 and c.centre_id = $2 and e.status not in ('rejected', 'withdrawn', 'dismissed')`,
      [enrolmentId, centreId],
    );
    return row?.id ?? null;
  }
}
