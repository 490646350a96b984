import type { ImportCounts, Page, RowOutcome, StagedRowQuery } from '@kompeten/domain';
import { z } from 'zod';
import { keyOf, keyPart, pageOf } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';
import type { FieldIssue, KindBySets, ReadValues } from './import-kind.ts';
import { judgingSql } from './judging-sql.ts';
import { changingSql, insertingSql, keepingSql, rememberingSql, restoringSql, USES } from './merging-sql.ts';

/** A row as it was read. */
export interface StagingRow extends ReadValues {
  row: number;
  thingId: string;
  cells: Record<string, string>;
}

/** A row of the staging area as it is stored. */
export interface StoredRow {
  row: number;
  outcome: RowOutcome;
  cells: Record<string, string>;
  issues: FieldIssue[];
  targetId: string | null;
  kept: boolean;
}

/** Rows from one to another, both among them. */
export type Stretch = readonly [first: number, last: number];

const RowKey = z.tuple([keyPart.row]);
const COLUMNS = `r.row, r.outcome, r.cells, r.issues || r.found as issues, r.kept,
  coalesce(r.target_id, case when r.outcome = 'new' and i.status in ('applied', 'undoing') then r.thing_id end) as "targetId"`;
const FROM = 'from import_rows r join imports i on i.id = r.import_id';

export class StagedRowRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): StagedRowRepository {
    return new StagedRowRepository(tx);
  }

  /** Forgets the rows of an import, before its file is read anew. */
  async clear(importId: string): Promise<void> {
    await this.tx.sql('delete from import_rows where import_id = $1', [importId]);
  }

  /** Brings rows in; what cannot be read is refused already. */
  async bring(importId: string, rows: readonly StagingRow[]): Promise<void> {
    const lines = rows.map((row) => lineOf(importId, row)).join('');
    await this.tx.copy('import_rows (import_id, row, thing_id, cells, values, issues, outcome)', lines);
  }

  /** Judges every row of an import by what the register holds now. */
  async judge(importId: string, kind: KindBySets): Promise<ImportCounts> {
    await this.tx.sql(`set local statement_timeout = '15min'`);
    // Rows that were just brought in have no statistics yet, and joining 100,000 of them one by one would take hours.
    await this.tx.sql('set local enable_nestloop = off');
    await this.tx.sql(judgingSql(kind), [importId]);
    await this.tx.sql('set local enable_nestloop = on');
    return this.counts(importId);
  }

  async counts(importId: string): Promise<ImportCounts> {
    const rows = await this.tx.sql<{ outcome: RowOutcome; count: number }>(
      'select outcome, count(*)::int as count from import_rows where import_id = $1 group by outcome',
      [importId],
    );
    const of = (outcome: RowOutcome) => rows.find((row) => row.outcome === outcome)?.count ?? 0;
    return { new: of('new'), changed: of('changed'), same: of('same'), rejected: of('rejected') };
  }

  async find(importId: string, row: number): Promise<StoredRow | null> {
    const [found] = await this.tx.sql<StoredRow>(`select ${COLUMNS} ${FROM} where r.import_id = $1 and r.row = $2`, [
      importId,
      row,
    ]);
    return found ?? null;
  }

  /** Writes a row as it was corrected. */
  async correct(importId: string, { row, cells, values, issues }: Omit<StagingRow, 'thingId'>): Promise<void> {
    await this.tx.sql(
      `update import_rows set cells = $3, values = $4, issues = $5, found = '[]', target_id = null, outcome = $6
       where import_id = $1 and row = $2`,
      [
        ...[importId, row, JSON.stringify(cells), values && JSON.stringify(values), JSON.stringify(issues)],
        values ? 'new' : 'rejected',
      ],
    );
  }

  /** One page of the rows, in the order of the file. */
  async list(importId: string, { outcome, cursor, limit }: StagedRowQuery): Promise<Page<StoredRow>> {
    const [after] = keyOf(cursor, RowKey) ?? [0];
    const rows = await this.tx.sql<StoredRow>(
      `select ${COLUMNS} ${FROM} where r.import_id = $1 and r.row > $2
         and ($3::text is null or ($3 = 'kept' and r.kept) or r.outcome = $3) order by r.row limit $4`,
      [importId, after, outcome ?? null, limit + 1],
    );
    return pageOf(rows, limit, ({ row }) => [row]);
  }

  async lastRow(importId: string): Promise<number> {
    const [row] = await this.tx.sql<{ last: number | null }>(
      'select max(row) as last from import_rows where import_id = $1',
      [importId],
    );
    return row?.last ?? 0;
  }

  /** Nobody else writes into the table until the transaction ends; everybody reads. */
  async reserve({ table }: KindBySets): Promise<void> {
    await this.tx.sql(`set local statement_timeout = '15min'`);
    await this.tx.sql(`lock table ${table} in share row exclusive mode`);
  }

  /** Carries out a stretch of rows: what changes is remembered and changed, what is new is stored. */
  async apply(importId: string, kind: KindBySets, [first, last]: Stretch): Promise<void> {
    await this.tx.sql(rememberingSql(kind), [importId, first, last]);
    await this.tx.sql(changingSql(kind), [importId, first, last]);
    await this.tx.sql(insertingSql(kind), [importId, first, last, JSON.stringify(kind.defaults)]);
  }

  /** Takes an import back and answers how many rows had to stay. */
  async restore(importId: string, kind: KindBySets): Promise<number> {
    const uses = await this.tx.sql<{ table: string; column: string }>(USES, [kind.table]);
    for (const text of [...keepingSql(kind, uses), ...restoringSql(kind)]) await this.tx.sql(text, [importId]);
    const [row] = await this.tx.sql<{ kept: number }>(
      'select count(*)::int as kept from import_rows where import_id = $1 and kept',
      [importId],
    );
    return row?.kept ?? 0;
  }
}

function lineOf(importId: string, { row, thingId, cells, values, issues }: StagingRow): string {
  const json = [cells, values, issues].map((value) => (value === null ? '\\N' : escaped(JSON.stringify(value))));
  return `${[importId, row, thingId, ...json, values ? 'new' : 'rejected'].join('\t')}\n`;
}

/** JSON holds no tabs or line ends of its own; a backslash is doubled for COPY, and NUL is no character of the database. */
const escaped = (json: string): string => json.replaceAll('\\u0000', '').replaceAll('\\', '\\\\');
