import type { InstructorAbsence } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

export class AbsenceRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): AbsenceRepository {
    return new AbsenceRepository(tx);
  }

  /** The absences of these instructors that touch a day of the range, both ends included, in the order of their days. */
  touching(instructorIds: readonly string[], { from, to }: { from: string; to: string }): Promise<InstructorAbsence[]> {
    return this.tx.sql(
      `select id, instructor_id as "instructorId", starts_on::text as "from", ends_on::text as "to", reason
       from instructor_absences
       where instructor_id = any($1) and starts_on <= $3 and ends_on >= $2
       order by starts_on, ends_on, id`,
      [instructorIds, from, to],
    );
  }
}
