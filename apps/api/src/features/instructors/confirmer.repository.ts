import type { Tx } from '../../database/transactions.ts';

/** Whose record an instructor's is, wherever the account has its roles: by e-mail, or as the person behind both. */
const OWN = 'join accounts a on a.email = i.email or a.person_id = i.person_id';

/** Who confirmed qualifications, held against whose record it is (rule 14). */
export class ConfirmerRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ConfirmerRepository {
    return new ConfirmerRepository(tx);
  }

  /** Whether a record is an account's own, though it may have no role at the centre. */
  async isOwn(instructorId: string, accountId: string): Promise<boolean> {
    const found = `select 1 from instructors i ${OWN} where i.id = $1 and a.id = $2`;
    return (await this.tx.sql(found, [instructorId, accountId])).length > 0;
  }

  /** Lets qualifications wait again that whoever the record is confirmed; answers which. */
  async unsettle(instructorId: string): Promise<string[]> {
    const rows = await this.tx.sql<{ id: string }>(
      `with unsettled as (
         update instructor_qualifications q set confirmed = false, confirmed_by_id = null
         from instructors i ${OWN}
         where q.instructor_id = i.id and i.id = $1 and q.confirmed_by_id = a.id returning q.id)
       select id from unsettled order by id`,
      [instructorId],
    );
    return rows.map(({ id }) => id);
  }
}
