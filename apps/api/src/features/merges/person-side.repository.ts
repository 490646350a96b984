import type { MergeBlocker, MergeChoice, MergedThings, MergeSide } from '@kompeten/domain';
import { mergeBlockers } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const SIDES = `
  select p.id as "personId", p.full_name as "fullName", p.birth_date as "birthDate", p.identity_kind as "identityKind",
    p.identity_last4 as "identityLast4", ${iso('p.created_at')} as "recordedAt",
    exists (select from accounts a where a.person_id = p.id) as "hasAccount",
    coalesce((select json_agg(json_build_object('cohort', c.title, 'centre', t.name, 'startsOn', c.starts_on,
      'status', e.status) order by c.starts_on, e.id) from enrolments e join cohorts c on c.id = e.cohort_id
      join centres t on t.id = c.centre_id where e.person_id = p.id), '[]') as enrolments,
    coalesce((select json_agg(json_build_object('title', f.title, 'holderName', f.holder_name, 'status', f.status)
      order by f.id) from certificates f where f.person_id = p.id), '[]') as certificates
  from people p where p.id = any($1) order by array_position($1::uuid[], p.id)`;

const THINGS = `
  select p.id, exists (select from accounts a where a.person_id = p.id and a.email is not null) as "hasStaffAccount",
    coalesce((select json_agg(json_build_object('cohortId', e.cohort_id, 'cohort', c.title, 'status', e.status))
      from enrolments e join cohorts c on c.id = e.cohort_id where e.person_id = p.id), '[]') as enrolments,
    coalesce((select json_agg(json_build_object('centreId', i.centre_id, 'centre', t.name)) from instructors i
      join centres t on t.id = i.centre_id where i.person_id = p.id), '[]') as instructors
  from people p where p.id = any($1) order by array_position($1::uuid[], p.id)`;

/** Every column of the database that points at a person; a table that is added later is not forgotten. */
const POINTERS = `
  select c.conrelid::regclass::text as "table", quote_ident(a.attname) as "column"
  from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  where c.contype = 'f' and c.confrelid = 'people'::regclass and c.conrelid <> 'merge_cases'::regclass
  order by 1, 2`;

/** Two records of people, looked at and made one. */
export class PersonSideRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): PersonSideRepository {
    return new PersonSideRepository(tx);
  }

  /** Both records side by side, in the order asked for. */
  sides(personIds: readonly string[]): Promise<MergeSide[]> {
    return this.tx.sql<MergeSide>(SIDES, [personIds]);
  }

  /** What stands against making two records one. */
  async blockers(personIds: readonly string[]): Promise<MergeBlocker[]> {
    const [one, other] = await this.tx.sql<MergedThings>(THINGS, [personIds]);
    return one && other ? mergeBlockers(one, other) : [];
  }

  /** Lets nobody else change the two records until the transaction ends. */
  async lock(personIds: readonly string[]): Promise<void> {
    await this.tx.sql('select 1 from people where id = any($1) order by id for update', [personIds]);
  }

  /** Writes each field of the survivor from the side that was chosen. */
  async write({ survivorId, fullName, birthDate, identity }: MergeChoice): Promise<void> {
    await this.tx.sql(
      `update people s set full_name = n.full_name, birth_date = b.birth_date, identity_kind = i.identity_kind,
         identity_sealed = i.identity_sealed, identity_key = i.identity_key, identity_last4 = i.identity_last4,
         identity_reason = i.identity_reason
       from people n, people b, people i where s.id = $1 and n.id = $2 and b.id = $3 and i.id = $4`,
      [survivorId, fullName, birthDate, identity],
    );
  }

  /** Points everything of one person at another; answers how many things of which kind. */
  async repoint(fromId: string, toId: string): Promise<Record<string, number>> {
    const pointers = await this.tx.sql<{ table: string; column: string }>(POINTERS);
    const moved: Record<string, number> = {};
    for (const { table, column } of pointers) {
      const [row] = await this.tx.sql<{ count: number }>(
        `with moved as (update ${table} set ${column} = $2 where ${column} = $1 returning 1)
         select count(*)::int as count from moved`,
        [fromId, toId],
      );
      if (row && row.count > 0) moved[table] = (moved[table] ?? 0) + row.count;
    }
    return moved;
  }

  /** What is left of a record that became part of another: its name in the log, and no document that anybody could match. */
  async empty(personId: string): Promise<void> {
    await this.tx.sql(
      `update people set identity_kind = 'none', identity_sealed = null, identity_key = null, identity_last4 = null,
         identity_reason = 'digabung' where id = $1`,
      [personId],
    );
  }
}
