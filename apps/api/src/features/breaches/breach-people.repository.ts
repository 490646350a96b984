import type { BreachPeopleQuery, BreachPerson, BreachReading, Page } from '@kompeten/domain';
import { z } from 'zod';
import { isoColumn as iso } from '../../database/iso-column.ts';
import { keyOf, keyPart, pageOf } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';

const PersonKey = z.tuple([keyPart.text, keyPart.id]);

/** How many people of a centre were told of which breach. */
interface Reading extends BreachReading {
  breachId: string;
}

/** Who was told by centre t of breach b: its own people, and of a notice to everybody those whom it knew when it was found. */
const TOLD = `
  select distinct n.person_id from breach_notices n where n.breach_id = b.id and n.person_id is not null
    and (n.centre_id = t.id or num_nonnulls(n.centre_id, n.body_id) = 0 and (
      exists (select from enrolments e join cohorts c on c.id = e.cohort_id
        where e.person_id = n.person_id and c.centre_id = t.id and e.created_at <= b.found_at)
      or exists (select from certificates f
        where f.person_id = n.person_id and f.centre_id = t.id and f.created_at <= b.found_at)))`;

/** When somebody read a notice of the breach first, whoever gave it. */
const READ_AT =
  '(select min(r.read_at) from breach_notices r where r.breach_id = b.id and r.person_id = w.person_id) as read_at';

const READING = `
  select b.id as "breachId", t.id as "centreId", t.name as "centreName", count(w.person_id)::int as told,
    count(w.read_at)::int as read
  from breaches b join centres t on t.id = any(coalesce($2::uuid[], b.centre_ids)) and (b.everybody or t.id = any(b.centre_ids))
    left join lateral (select w.person_id, ${READ_AT} from (${TOLD}) w) w on true
  where b.id = any($1)
  group by b.id, t.id order by t.name, t.id`;

const PEOPLE = `
  select p.id as "personId", p.full_name as "fullName", ${iso('w.read_at')} as "readAt",
    seat.title as "cohortTitle", seat.cooperative as "cooperativeName"
  from breaches b join centres t on t.id = $2
    cross join lateral (select w.person_id, ${READ_AT} from (${TOLD}) w) w
    join people p on p.id = w.person_id
    left join lateral (select c.title, k.name as cooperative from enrolments e join cohorts c on c.id = e.cohort_id
        left join cooperatives k on k.id = e.cooperative_id
      where e.person_id = p.id and c.centre_id = t.id and e.created_at <= b.found_at
        and (not exists (select from cohorts n where n.id = any(b.cohort_ids) and n.centre_id = t.id) or c.id = any(b.cohort_ids))
      order by e.created_at desc, e.id limit 1) seat on true
  where b.id = $1 and ($3::text is null or (w.read_at is not null) = ($3 = 'read'))`;

/** Who of a centre was told of a breach, and who has read it. */
export class BreachPeopleRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): BreachPeopleRepository {
    return new BreachPeopleRepository(tx);
  }

  /** How many were told and have read, breach by breach: of the centres that each names, or of some that it concerns. */
  reading(breachIds: readonly string[], own: readonly string[] | null): Promise<Reading[]> {
    return this.tx.sql<Reading>(READING, [breachIds, own]);
  }

  /** One page of the people of a centre, by name. */
  async list(
    breachId: string,
    centreId: string,
    { standing, cursor, limit }: BreachPeopleQuery,
  ): Promise<Page<BreachPerson>> {
    const [name, id] = keyOf(cursor, PersonKey) ?? [null, null];
    const rows = await this.tx.sql<BreachPerson>(
      `${PEOPLE} and ($4::text is null or (p.full_name, p.id) > ($4, $5::uuid)) order by p.full_name, p.id limit $6`,
      [breachId, centreId, standing ?? null, name, id, limit + 1],
    );
    return pageOf(rows, limit, ({ fullName, personId }) => [fullName, personId]);
  }

  /** Of so many who were told, by name, after so many others, those who have not read it. */
  unread(breachId: string, centreId: string, most: number, after: number): Promise<BreachPerson[]> {
    return this.tx.sql<BreachPerson>(
      `select * from (${PEOPLE} order by p.full_name, p.id limit $4 offset $5) part
        where part."readAt" is null order by part."fullName", part."personId"`,
      [breachId, centreId, null, most, after],
    );
  }
}
