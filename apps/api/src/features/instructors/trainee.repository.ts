import { goneStatuses } from '@kompeten/domain';
import { literals } from '../../database/literals.ts';
import type { Tx } from '../../database/transactions.ts';

/** The people of a centre's courses, as far as an instructor can be one of them. */
export class TraineeRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): TraineeRepository {
    return new TraineeRepository(tx);
  }

  /** Whose an enrolment in a course of this centre is; null for those of others, which the centre does not see (rule 24). */
  async personOf(enrolmentId: string, centreId: string): Promise<{ id: string; fullName: string } | null> {
    const [row] = await this.tx.sql<{ id: string; fullName: string }>(
      `select p.id, p.full_name as "fullName" from enrolments e join cohorts c on c.id = e.cohort_id
         join people p on p.id = e.person_id
       where e.id = $1 and c.centre_id = $2 and e.status not in (${literals(goneStatuses)})`,
      [enrolmentId, centreId],
    );
    return row ?? null;
  }
}
