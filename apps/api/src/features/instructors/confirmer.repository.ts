import type { Tx } from '../../database/transactions.ts';

/** Whose record an instructor's is, wherever the account has its roles: by e-mail, or as the person behind both. */
const OWN = 'join accounts a on a.email = i.email or a.person_id = i.person_id';

const unsettling = (whose: string) => `
  with unsettled as (
    update instructor_qualifications q set confirmed = false, confirmed_by_id = null
    from instructors i ${whose} and q.instructor_id = i.id and q.confirmed_by_id = a.id
    returning q.id, i.id as instructor_id, i.centre_id)
  select id, instructor_id as "instructorId", centre_id as "centreId" from unsettled order by id`;

/** A qualification that waits again, and where. */
export interface Unsettled {
  id: string;
  instructorId: string;
  centreId: string;
}

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
  unsettle(instructorId: string): Promise<Unsettled[]> {
    return this.tx.sql<Unsettled>(unsettling(`${OWN} where i.id = $1`), [instructorId]);
  }

  /** The same of every record of a person, who may have been two until now. */
  unsettleOf(personIds: readonly string[]): Promise<Unsettled[]> {
    const both = 'i.person_id = any($1::uuid[]) and a.person_id = any($1::uuid[])';
    return this.tx.sql<Unsettled>(unsettling(`join accounts a on ${both} where true`), [personIds]);
  }
}
