import type { Tx } from '../../database/transactions.ts';
import type { LogEntry } from './log-entry.ts';

/** What was done to a row of the register that the log holds a mark of. */
export interface RowFault {
  kind: 'changed' | 'missing' | 'added' | 'written_by';
  table: string;
  row: string;
}

/** The tables of which the log holds marks: the column that names a row, and what the mark is made of. */
export const loggedTables = {
  audit_events: { id: 'id', json: 'to_jsonb(n)', appendOnly: true },
  audit_seals: { id: 'number', json: 'to_jsonb(n)', appendOnly: true },
  certificates: { id: 'id', json: 'to_jsonb(n)', appendOnly: false },
  status_events: { id: 'id', json: 'to_jsonb(n)', appendOnly: true },
  certificate_files: {
    id: 'certificate_id',
    json: `jsonb_build_object('certificate_id', n.certificate_id, 'stored_at', n.stored_at, 'pdf', encode(sha256(n.pdf), 'hex'))`,
    appendOnly: true,
  },
} as const;
export type LoggedTable = keyof typeof loggedTables;

/** Computed here and not by the functions in the database, which whoever rules it could have replaced. */
const markOf = (json: string): string => `sha256(l.salt || convert_to(l.written_by || E'\\n' ||
  (select coalesce(jsonb_object_agg(key, value), '{}')::text from jsonb_each(${json}) where value <> 'null'), 'UTF8'))`;

const faultsIn = (table: LoggedTable): string => {
  const { id, json, appendOnly } = loggedTables[table];
  return `
    with newest as (
      select distinct on (row_id) row_id, salt, digest, written_by, count(*) over (partition by row_id) as marks
      from log_entries where table_name = '${table}' order by row_id, leaf_index desc nulls first, sequence desc
    )
    select kind, '${table}' as table, row from (
      select coalesce(l.row_id, n.${id}::text) as row, case
        when l.row_id is null then 'added'
        when n.${id} is null then 'missing'
        when l.digest <> ${markOf(json)} ${appendOnly ? 'or l.marks > 1' : ''} then 'changed'
        when l.written_by not in (session_user, (select tableowner from pg_tables where schemaname = 'public' and tablename = '${table}'))
          then 'written_by' end as kind
      from newest l full join ${table} n on n.${id}::text = l.row_id
    ) found where kind is not null order by row`;
};

export class LogAuditRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): LogAuditRepository {
    return new LogAuditRepository(tx);
  }

  /** Everything by which a table differs from its marks. */
  async faults(table: LoggedTable): Promise<RowFault[]> {
    await this.tx.sql(`set local timezone = 'UTC'`);
    await this.tx.sql(`set local bytea_output = 'hex'`);
    return this.tx.sql(faultsIn(table));
  }

  /** The marks whose places lie from one up to, not including, another; what the places are is for the reader to compare. */
  marks(from: number, to: number): Promise<(LogEntry & { leafIndex: number })[]> {
    return this.tx.sql(
      `select table_name as "tableName", row_id as "rowId", digest, leaf_index as "leafIndex" from log_entries
       where leaf_index >= $1 and leaf_index < $2`,
      [from, to],
    );
  }

  /** Marks at places that the log does not have. */
  marksBeyond(size: number): Promise<{ table: string; row: string }[]> {
    return this.tx.sql(
      'select table_name as table, row_id as row from log_entries where leaf_index >= $1 or leaf_index < 0',
      [size],
    );
  }
}
