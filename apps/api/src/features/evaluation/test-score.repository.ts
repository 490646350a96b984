import type { TestKind, TestScore } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';

/** A score as it stands; null where it was taken back. */
export type TestScoreRow = Omit<TestScore, 'score'> & { score: number | null };

/** A score about to be stored. */
export interface NewTestScore {
  cohortId: string;
  enrolmentId: string;
  unitCode: string | null;
  kind: TestKind;
  score: number | null;
  version: number;
}

export class TestScoreRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): TestScoreRepository {
    return new TestScoreRepository(tx);
  }

  /** The latest word on every score of a cohort. */
  of(cohortId: string): Promise<TestScoreRow[]> {
    return this.tx.sql<TestScoreRow>(
      `select distinct on (enrolment_id, kind, coalesce(unit_code, '')) enrolment_id as "enrolmentId",
         unit_code as "unitCode", kind, score::float8 as score, version, recorded_by_name as "recordedByName",
         to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"
       from test_scores where cohort_id = $1
       order by enrolment_id, kind, coalesce(unit_code, ''), version desc`,
      [cohortId],
    );
  }

  /** Writes scores beside those before them. */
  async append(scores: readonly NewTestScore[], by: { accountId: string; fullName: string }): Promise<void> {
    const lines = scores.map((score) => ({ ...score, id: newId() }));
    await this.tx.sql(
      `insert into test_scores (id, cohort_id, enrolment_id, unit_code, kind, score, version, recorded_by_id,
         recorded_by_name, recorded_at)
       select id, "cohortId", "enrolmentId", "unitCode", kind, score, version, $2, $3, $4
       from json_to_recordset($1::json) as line (id uuid, "cohortId" uuid, "enrolmentId" uuid, "unitCode" text, kind text,
         score numeric, version int)`,
      [JSON.stringify(lines), by.accountId, by.fullName, this.tx.at],
    );
  }
}
