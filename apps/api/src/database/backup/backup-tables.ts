import pg from 'pg';

/** A table as a backup holds it: its columns, and the columns its rows are ordered by. */
export interface BackupTable {
  /** With its schema: `public.certificates`. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly order: readonly string[];
}

interface CatalogueRow extends BackupTable {
  references: string[];
}

/**
 * Tables that come with the schema itself, not with the data; and the answers to repeated requests, which are the edge's
 * memory of a day and hold secrets that are told once.
 */
const LEFT_OUT = ['public.schema_migrations', 'graphile_worker.migrations', 'public.idempotency_keys'];

const CATALOGUE = `
  select n.nspname || '.' || c.relname as name,
    (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    coalesce((select array_agg(a.attname::text order by k.place)
      from pg_index i, unnest(i.indkey::int[]) with ordinality as k (attnum, place), pg_attribute a
      where i.indrelid = c.oid and i.indisprimary and a.attrelid = c.oid and a.attnum = k.attnum), '{}') as "order",
    coalesce((select array_agg(distinct fn.nspname || '.' || fc.relname)
      from pg_constraint f join pg_class fc on fc.oid = f.confrelid join pg_namespace fn on fn.oid = fc.relnamespace
      where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid and not f.condeferrable), '{}') as references
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname in ('public', 'graphile_worker')
  order by 1`;

/**
 * Every table with data, in an order in which no row comes before one that it refers to. What refers back (an application
 * to the assessment it repeats) is deferrable and looked at when all tables are filled.
 */
export async function backupTables(client: pg.Client): Promise<BackupTable[]> {
  const { rows } = await client.query<CatalogueRow>(CATALOGUE);
  const waiting = rows.filter(({ name }) => !LEFT_OUT.includes(name));
  const sorted: BackupTable[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex(({ references }) => !waiting.some(({ name }) => references.includes(name)));
    const [next] = waiting.splice(free, 1);
    if (free < 0 || !next) throw new Error('Tables refer to each other in a circle and cannot be restored in order');
    sorted.push({ name: next.name, columns: next.columns, order: next.order.length > 0 ? next.order : next.columns });
  }
  return sorted;
}

/** The statement that reads a table the same way each time. */
export function copyOut({ name, columns, order }: BackupTable): string {
  return `copy (select ${list(columns)} from ${quoted(name)} order by ${list(order)}) to stdout`;
}

/** The statement that fills a table. */
export function copyIn({ name, columns }: BackupTable): string {
  return `copy ${quoted(name)} (${list(columns)}) from stdin`;
}

/** How values are written, so that equal rows give equal bytes on every server. */
export const PLAIN_VALUES = `set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601';
  set extra_float_digits = 1; set bytea_output = 'hex'; set client_encoding = 'UTF8'`;

/** A table's name for a statement. */
export const quoted = (name: string): string => name.split('.').map(pg.escapeIdentifier).join('.');

const list = (columns: readonly string[]): string => columns.map(pg.escapeIdentifier).join(', ');
