import { sql } from './sql.ts';
import type { TestApi } from './test-api.ts';

const LEADING = `
  with recursive tables as (select tablename::text as name from pg_tables where schemaname = 'public'),
    links as (select r.relname::text as name, t.relname::text as leads_to from pg_constraint k
      join pg_class r on r.oid = k.conrelid join pg_class t on t.oid = k.confrelid where k.contype = 'f'),
    held as (
      select name from tables where name in ('people', 'accounts') or exists (
        select from information_schema.columns c where c.table_schema = 'public' and c.table_name = tables.name and (
          c.column_name ~ '(^|_)(person|account|enrolment|application|candidacy|certificate|holder)_ids?$'
          or c.column_name ~ '^(actor_id|subject_id|full_name|holder_name|person_name|birth_date|nik_sealed|contact_sealed)$'))
      union select links.name from links join held on held.name = links.leads_to)
  select name from held order by name`;

/** Every table that leads to a person: by references however long, by the name of a column, or by holding a name itself. */
export async function leadingTables(api: TestApi): Promise<string[]> {
  return (await sql<{ name: string }>(api, LEADING)).map(({ name }) => name);
}

/** Every table of the database. */
export async function allTables(api: TestApi): Promise<string[]> {
  const rows = await sql<{ name: string }>(
    api,
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  return rows.map(({ name }) => name);
}
