import type { Remedial } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

/** A remedial evaluation about to be stored, with the statement that it left in the sheet. */
export interface NewRemedialRow extends Remedial {
  cohortId: string;
  gradeEventId: string;
  recordedById: string;
}

export class RemedialRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): RemedialRepository {
    return new RemedialRepository(tx);
  }

  /** The remedial evaluations of a cohort, the first one first. */
  of(cohortId: string): Promise<Remedial[]> {
    return this.tx.sql<Remedial>(
      `select id, enrolment_id as "enrolmentId", unit_code as "unitCode", before, judgement, score::float8 as score,
         to_char(held_on, 'YYYY-MM-DD') as "heldOn", note, recorded_by_name as "recordedByName",
         to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"
       from remedial_evaluations where cohort_id = $1 order by recorded_at, id`,
      [cohortId],
    );
  }

  async insert(row: NewRemedialRow): Promise<void> {
    await this.tx.sql(
      `insert into remedial_evaluations (id, cohort_id, enrolment_id, unit_code, before, judgement, score, held_on, note,
         grade_event_id, recorded_by_id, recorded_by_name, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[row.id, row.cohortId, row.enrolmentId, row.unitCode, row.before, row.judgement, row.score, row.heldOn],
        ...[row.note, row.gradeEventId, row.recordedById, row.recordedByName, row.recordedAt],
      ],
    );
  }
}
