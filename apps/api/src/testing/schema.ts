import type pg from 'pg';

/** The columns of every table, and which of them may be null. */
export async function columnsOf(client: pg.Client): Promise<Record<string, Record<string, boolean>>> {
  const { rows } = await client.query<{ table: string; columns: Record<string, boolean> }>(
    `select table_name as table, json_object_agg(column_name, is_nullable = 'YES' order by column_name) as columns
     from information_schema.columns where table_schema = 'public' group by table_name order by table_name`,
  );
  return Object.fromEntries(rows.map(({ table, columns }) => [table, columns]));
}

/** The names of constraints and indexes with their tables. */
export async function constraintNames(client: pg.Client): Promise<{ name: string; table: string }[]> {
  const { rows } = await client.query<{ name: string; table: string }>(
    `select conname as name, conrelid::regclass::text as table from pg_constraint
       where connamespace = 'public'::regnamespace and contype <> 'n'
     union select indexname, tablename from pg_indexes where schemaname = 'public'`,
  );
  return rows;
}
