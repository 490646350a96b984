import type { Actor, Amendment } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';

/** What closing an amendment did. */
export type AmendmentEffects = Pick<Amendment, 'passed' | 'notPassed' | 'certificateCases'>;

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export class AmendmentRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): AmendmentRepository {
    return new AmendmentRepository(tx);
  }

  /** The amendments of a cohort, the latest first. */
  of(cohortId: string): Promise<Amendment[]> {
    return this.tx.sql<Amendment>(
      `select id, reason, opened_by_name as "openedByName", ${iso('opened_at')} as "openedAt",
         closed_by_name as "closedByName", ${iso('closed_at')} as "closedAt", passed, not_passed as "notPassed",
         certificate_cases as "certificateCases"
       from cohort_amendments where cohort_id = $1 order by opened_at desc, id desc`,
      [cohortId],
    );
  }

  async open(cohortId: string, reason: string, { accountId, fullName }: Actor): Promise<void> {
    await this.tx.sql(
      `insert into cohort_amendments (id, cohort_id, reason, opened_by_id, opened_by_name, opened_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [newId(), cohortId, reason, accountId, fullName, this.tx.at],
    );
  }

  /** The reason of the amendment that is under way. */
  async reasonOf(cohortId: string): Promise<string | null> {
    const [row] = await this.tx.sql<{ reason: string }>(
      'select reason from cohort_amendments where cohort_id = $1 and closed_at is null',
      [cohortId],
    );
    return row?.reason ?? null;
  }

  async close(cohortId: string, { accountId, fullName }: Actor, effects: AmendmentEffects): Promise<void> {
    const { passed, notPassed, certificateCases } = effects;
    await this.tx.sql(
      `update cohort_amendments set closed_by_id = $2, closed_by_name = $3, closed_at = $4, passed = $5, not_passed = $6,
         certificate_cases = $7
       where cohort_id = $1 and closed_at is null`,
      [cohortId, accountId, fullName, this.tx.at, passed, notPassed, certificateCases],
    );
  }
}
