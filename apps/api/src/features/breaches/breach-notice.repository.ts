import type { MyBreachNotice } from '@kompeten/domain';
import { isoColumn as iso } from '../../database/iso-column.ts';
import type { Tx } from '../../database/transactions.ts';

/** Whose notices are read: a person's as far as their card opens them, and an account's. */
export interface NoticeReader {
  personId: string | null;
  accountId: string;
  /** The centres and certification bodies whose cards are open; null where everything is. */
  issuerIds: readonly string[] | null;
}

/** People as whole centres ($2), bodies ($3), cohorts ($7), or the whole register ($4), knew them when it was found ($5). */
const PEOPLE = `
  select distinct e.person_id, c.centre_id, null::uuid as body_id from enrolments e join cohorts c on c.id = e.cohort_id
  where (c.centre_id = any($2) or c.id = any($7)) and e.created_at <= $5
  union select f.person_id, f.centre_id, null from certificates f
  where f.centre_id = any($2) and f.person_id is not null and f.created_at <= $5
  union select a.person_id, null, a.body_id from assessment_applications a
  where a.body_id = any($3) and a.created_at <= $5
  union select f.person_id, null, f.body_id from certificates f
  where f.body_id = any($3) and f.person_id is not null and f.created_at <= $5
  union select p.id, null, null from people p where $4 and p.created_at <= $5`;

/** Accounts of those who worked on that day where all are concerned, unless they were told as people. */
const STAFF = `
  select distinct a.id from accounts a join memberships m on m.account_id = a.id
  where a.status = 'active' and a.email is not null
    and (m.centre_id = any($1) or m.certification_body_id = any($2) or $3)
    and ($4::timestamptz at time zone 'Asia/Jakarta')::date between m.starts_on and coalesce(m.ends_on, 'infinity')
    and not exists (select from breach_notices n where n.breach_id = $5 and n.person_id = a.person_id)`;

const MINE = `
  select n.id, b.title, coalesce(t.name, l.name) as "issuerName", b.what, ${iso('b.found_at')} as "foundAt",
    b.occurred_on::text as "occurredOn", b.data, b.measures, b.contact, ${iso('n.told_at')} as "toldAt",
    ${iso('n.read_at')} as "readAt", b.outcome
  from breach_notices n join breaches b on b.id = n.breach_id left join centres t on t.id = n.centre_id
    left join certification_bodies l on l.id = n.body_id
  where (n.account_id = $2 or n.person_id = $1 and ($3::uuid[] is null or num_nonnulls(n.centre_id, n.body_id) = 0
    or n.centre_id = any($3) or n.body_id = any($3) or l.centre_id = any($3)))`;

/** Whom a breach concerns: everybody, all people of centres and bodies, or of cohorts alone. */
interface Concerned {
  id: string;
  everybody: boolean;
  wholeCentreIds: readonly string[];
  bodyIds: readonly string[];
  cohortIds: readonly string[];
  foundAt: string;
}

export class BreachNoticeRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): BreachNoticeRepository {
    return new BreachNoticeRepository(tx);
  }

  /** Writes a notice for everybody concerned: for people by issuer, so that each card opens its own, and for staff. */
  async tell({ id, everybody, wholeCentreIds, bodyIds, cohortIds, foundAt }: Concerned): Promise<void> {
    await this.tx.sql(
      `insert into breach_notices (breach_id, person_id, centre_id, body_id, told_at)
       select $1, w.person_id, w.centre_id, w.body_id, $6 from (${PEOPLE}) w`,
      [id, wholeCentreIds, bodyIds, everybody, foundAt, this.tx.at, cohortIds],
    );
    await this.tx.sql(
      `insert into breach_notices (breach_id, account_id, told_at) select $5, w.id, $6 from (${STAFF}) w`,
      [wholeCentreIds, bodyIds, everybody, foundAt, id, this.tx.at],
    );
  }

  /** The notices that somebody may read, newest first. */
  mine({ personId, accountId, issuerIds }: NoticeReader): Promise<MyBreachNotice[]> {
    return this.tx.sql(`${MINE} order by n.told_at desc, n.id`, [personId, accountId, issuerIds]);
  }

  /** Notes that a notice was read, the first time. */
  async read(id: string): Promise<void> {
    await this.tx.sql('update breach_notices set read_at = $2 where id = $1 and read_at is null', [id, this.tx.at]);
  }

  /** Removes the notices of breaches that were closed before an instant; answers how many of which. */
  removeClosedBefore(instant: string): Promise<{ breachId: string; notices: number }[]> {
    return this.tx.sql(
      `with gone as (delete from breach_notices n using breaches b
         where b.id = n.breach_id and b.closed_at < $1 returning n.breach_id)
       select breach_id as "breachId", count(*)::int as notices from gone group by breach_id order by breach_id`,
      [instant],
    );
  }
}
