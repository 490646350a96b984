import type { RowOutcome } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';
import type { FieldIssue } from './import-kind.ts';

/** A row that services carry out: what was read of it, or null where it cannot be. */
export interface ReadableRow {
  row: number;
  cells: Record<string, string>;
  values: Record<string, unknown> | null;
}

/** What became of a row: what it did to which thing, and what the thing was before and is after. */
export interface ActedRow {
  row: number;
  outcome: RowOutcome;
  thingId: string | null;
  found: FieldIssue[];
  before: string | null;
  after: string | null;
}

/** A thing that an import made or changed. */
export interface LeftThing {
  id: string;
  outcome: 'new' | 'changed';
  before: string | null;
  after: string;
}

/** Staged rows of the kinds that services carry out, one thing after another. */
export class ActedRowRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ActedRowRepository {
    return new ActedRowRepository(tx);
  }

  all(importId: string): Promise<ReadableRow[]> {
    return this.tx.sql<ReadableRow>('select row, cells, values from import_rows where import_id = $1 order by row', [
      importId,
    ]);
  }

  /** Writes what became of rows; a new thing is known by its row, another one by what the row is about. */
  async write(importId: string, acted: readonly ActedRow[]): Promise<void> {
    const lines = acted.map(({ before, after, ...row }) => ({ ...row, before, after }));
    await this.tx.sql(
      `update import_rows r set outcome = a.outcome, found = a.found,
         thing_id = coalesce(case when a.outcome = 'new' then a."thingId" end, r.thing_id),
         target_id = case when a.outcome in ('changed', 'same') then a."thingId" end,
         before = a.before::jsonb, after = a.after::jsonb
       from jsonb_to_recordset($2::jsonb) as a (row integer, outcome text, "thingId" uuid, found jsonb, before text, after text)
       where r.import_id = $1 and r.row = a.row`,
      [importId, JSON.stringify(lines)],
    );
  }

  /** The things that an import left, the last first. */
  left(importId: string): Promise<LeftThing[]> {
    return this.tx.sql<LeftThing>(
      `select coalesce(r.target_id, r.thing_id) as id, r.outcome, min(r.before::text) as before, min(r.after::text) as after
       from import_rows r where r.import_id = $1 and r.outcome in ('new', 'changed')
       group by 1, 2 order by max(r.row) desc`,
      [importId],
    );
  }

  /** Marks the rows of things that could not be taken back. */
  async keep(importId: string, ids: readonly string[]): Promise<number> {
    const rows = await this.tx.sql<{ row: number }>(
      `with kept as (
         update import_rows set kept = true
         where import_id = $1 and outcome in ('new', 'changed') and coalesce(target_id, thing_id) = any($2) returning row
       ) select row from kept`,
      [importId, ids],
    );
    return rows.length;
  }

  /** Forgets what rows that were carried out held of identity documents. */
  async forgetPrivate(importId: string, fields: readonly string[]): Promise<void> {
    await this.tx.sql('delete from import_files where import_id = $1', [importId]);
    await this.tx.sql(
      `update import_rows set cells = cells - $2::text[], values = null where import_id = $1 and outcome <> 'rejected'`,
      [importId, fields],
    );
  }
}
