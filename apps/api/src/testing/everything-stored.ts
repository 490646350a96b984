import { sql } from './sql.ts';
import type { TestApi } from './test-api.ts';

/** Every row of every table of every schema as text, bytes in hex: what a stolen dump would show. */
export async function everythingStored(api: TestApi): Promise<string> {
  const tables = await sql<{ name: string }>(
    api,
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const rows = await Promise.all(
    tables.map(({ name }) => sql<{ row: string }>(api, `select t::text as row from ${name} t`)),
  );
  return rows.flatMap((of) => of.map(({ row }) => row)).join('\n');
}
