import type { Recusal } from '@kompeten/domain';
import { isoColumn } from '../../database/iso-column.ts';
import type { Tx } from '../../database/transactions.ts';

/** Somebody who declared a conflict with the candidate, by the account with which they judged. */
export type RecusalRow = Recusal & { accountId: string | null };

/** Those who declared a conflict with a candidate whom they were to assess (rule 1). */
export class RecusalRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): RecusalRepository {
    return new RecusalRepository(tx);
  }

  /** The recusals of a candidacy, the first one first, with how much each had judged by then. */
  of(candidacyId: string): Promise<RecusalRow[]> {
    return this.tx.sql(
      `select p.full_name as "fullName", a.account_id as "accountId", ${isoColumn('min(d.declared_at)')} as "declaredAt",
         (select count(*)::int from criterion_judgements j where j.candidacy_id = c.id and not j.late
           and j.author_id = a.account_id and j.recorded_at <= min(d.declared_at)) as judgements
       from candidacies c join assessor_profiles a on a.id in (c.assessor_id, c.second_assessor_id) or exists (
           select from assessor_replacements r where r.candidacy_id = c.id and r.from_assessor_id = a.id)
         join people p on p.id = a.person_id
         join conflict_declarations d on d.subject_person_id = c.person_id and d.withdrawn_at is null
           and (d.declarant_account_id = a.account_id or d.declarant_person_id = a.person_id)
       where c.id = $1 group by c.id, a.id, p.full_name order by min(d.declared_at), a.id`,
      [candidacyId],
    );
  }
}
