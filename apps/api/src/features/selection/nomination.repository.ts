import type { Nomination } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

export class NominationRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): NominationRepository {
    return new NominationRepository(tx);
  }

  /** Whom some cooperatives nominated, newest first. */
  of(cooperativeIds: readonly string[]): Promise<Nomination[]> {
    return this.tx.sql(
      `select a.enrolment_id as "enrolmentId", a.number, p.full_name as "fullName", k.id as "cooperativeId",
         k.name as "cooperativeName", c.id as "cohortId", c.title as "cohortTitle",
         to_char(c.starts_on, 'YYYY-MM-DD') as "startsOn", e.status, a.applied_at as "appliedAt"
       from training_applications a join enrolments e on e.id = a.enrolment_id join people p on p.id = e.person_id
         join cohorts c on c.id = a.cohort_id join cooperatives k on k.id = a.nominated_by_id
       where a.nominated_by_id = any($1::uuid[]) order by a.applied_at desc limit 200`,
      [cooperativeIds],
    );
  }
}
