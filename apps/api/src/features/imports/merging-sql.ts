import type { KindBySets } from './import-kind.ts';

/** Rows of one stretch of an import: $1 is the import, $2 and $3 its first and last row. */
const STRETCH = 'r.import_id = $1 and r.row between $2 and $3';

/** Remembers what changed rows will overwrite. */
export function rememberingSql({ table, columns }: KindBySets): string {
  const names = columns.map((name) => `'${name}', t.${name}`).join(', ');
  return `update import_rows r set before = jsonb_build_object(${names}), version_after = t.version + 1
    from ${table} t where ${STRETCH} and r.outcome = 'changed' and t.id = r.target_id`;
}

/** Changes what a file says otherwise; what it is silent about stays. */
export function changingSql({ table, columns }: KindBySets): string {
  return `update ${table} t set ${settingOf(columns, 'r.values')}
    from import_rows r where ${STRETCH} and r.outcome = 'changed' and t.id = r.target_id`;
}

/** Stores what is new; $4 are the defaults as JSON. */
export function insertingSql({ table, columns, defaults }: KindBySets): string {
  const names = [...new Set([...columns, ...Object.keys(defaults)])];
  return `insert into ${table} (id, version, ${names.join(', ')})
    select r.thing_id, 1, ${names.map((name) => `n.${name}`).join(', ')}
    from import_rows r cross join lateral jsonb_populate_record(null::${table}, $4::jsonb || jsonb_strip_nulls(r.values)) n
    where ${STRETCH} and r.outcome = 'new'`;
}

/** Marks the rows that cannot be taken back: what they brought was changed since, or is used; $1 is the import. */
export function keepingSql({ table }: KindBySets, uses: readonly { table: string; column: string }[]): string[] {
  const used = uses.map((use) => `or exists (select from ${use.table} u where u.${use.column} = t.id)`).join(' ');
  return [
    `update import_rows r set kept = true from ${table} t where r.import_id = $1 and r.outcome = 'changed'
       and t.id = r.target_id and t.version <> r.version_after`,
    `update import_rows r set kept = true from ${table} t where r.import_id = $1 and r.outcome = 'new'
       and t.id = r.thing_id and (t.version <> 1 ${used})`,
  ];
}

/** Brings back what was there before, and removes what the import brought; $1 is the import. */
export function restoringSql({ table, columns }: KindBySets): string[] {
  return [
    `update ${table} t set ${settingOf(columns, 'r.before')} from import_rows r
     where r.import_id = $1 and r.outcome = 'changed' and not r.kept and t.id = r.target_id`,
    `delete from ${table} t using import_rows r
     where r.import_id = $1 and r.outcome = 'new' and not r.kept and t.id = r.thing_id`,
  ];
}

/** Every column that points to the things of a table. */
export const USES = `
  select c.conrelid::regclass::text as table, a.attname as column from pg_constraint c
  join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
  where c.contype = 'f' and c.confrelid = $1::regclass and cardinality(c.conkey) = 1`;

const settingOf = (columns: readonly string[], values: string) =>
  `(${columns.join(', ')}, version) = (select ${columns.map((name) => `n.${name}`).join(', ')}, t.version + 1
     from jsonb_populate_record(t, ${values}) n)`;
