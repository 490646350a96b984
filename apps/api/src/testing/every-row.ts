import { sql } from './sql.ts';
import type { TestApi } from './test-api.ts';

/** Every row of every table as text, by table. */
export type EveryRow = ReadonlyMap<string, ReadonlySet<string>>;

/** What differs between two states: by table the rows that were there before, and those that are there since. */
export type Difference = Record<string, { before: string[]; since: string[] }>;

/** Reads every row of every table of the product. */
export async function everyRow(api: TestApi): Promise<EveryRow> {
  const tables = await sql<{ name: string }>(
    api,
    `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
  );
  const read = async ({ name }: { name: string }): Promise<[string, ReadonlySet<string>]> => {
    const rows = await sql<{ row: string }>(api, `select t::text as row from "${name}" t`);
    return [name, new Set(rows.map(({ row }) => row))];
  };
  return new Map(await Promise.all(tables.map(read)));
}

/** What differs, table by table; tables without a difference are not named. */
export function differenceOf(before: EveryRow, since: EveryRow): Difference {
  const found: Difference = {};
  for (const [name, rows] of since) {
    const earlier = before.get(name) ?? new Set<string>();
    const gone = [...earlier].filter((row) => !rows.has(row));
    const fresh = [...rows].filter((row) => !earlier.has(row));
    if (gone.length + fresh.length > 0) found[name] = { before: gone, since: fresh };
  }
  return found;
}
