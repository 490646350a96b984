import type { Import, ImportKind, ImportQuery, ImportStatus, Page, Reach } from '@kompeten/domain';
import { z } from 'zod';
import { keyOf, LATEST_ID, pageOf, partPattern } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';
import type { ImportProgress, ImportRow } from './import-row.ts';

const IdKey = z.tuple([z.uuid()]);
const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const COLUMNS = `i.id, i.kind, i.status, i.file_name as "fileName", i.centre_id as "centreId", i.cohort_id as "cohortId",
  i.acting_id as "actingId", i.locale,
  i.requested_by_id as "requestedById", i.requested_by_name as "requestedByName", ${iso('i.requested_at')} as "requestedAt",
  coalesce(p.percent, 0) as percent, i.kept_rows as kept, i.failure, ${iso('i.applied_at')} as "appliedAt",
  ${iso('i.undone_at')} as "undoneAt", i.file_sha256 as sha256,
  json_build_object('new', i.new_rows, 'changed', i.changed_rows, 'same', i.same_rows, 'rejected', i.rejected_rows) as counts`;
const FROM = 'from imports i left join import_progress p on p.import_id = i.id';

export class ImportRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ImportRepository {
    return new ImportRepository(tx);
  }

  async insert(row: Omit<ImportRow, 'counts' | 'percent' | 'kept' | 'actingId'>, content: Buffer): Promise<void> {
    const { id, kind, status, fileName, sha256, centreId, cohortId, locale, requestedById, requestedByName, sheets } =
      row;
    const { at } = this.tx;
    await this.tx.sql(
      `insert into imports (id, kind, status, file_name, file_sha256, centre_id, cohort_id, locale, requested_by_id,
         requested_by_name, requested_at, sheets, acting_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $9)`,
      [
        id,
        kind,
        status,
        fileName,
        sha256,
        centreId,
        cohortId,
        locale,
        requestedById,
        requestedByName,
        at,
        JSON.stringify(sheets),
      ],
    );
    await this.tx.sql('insert into import_files values ($1, $2)', [id, content]);
  }

  async find(id: string): Promise<ImportRow | null> {
    const [row] = await this.tx.sql<ImportRow>(`select ${COLUMNS}, i.sheets, i.matching ${FROM} where i.id = $1`, [id]);
    return row ?? null;
  }

  /** An import without the rows that it shows, for whoever only looks how far it is. */
  async glance(id: string): Promise<(Import & { requestedById: string }) | null> {
    const [row] = await this.tx.sql<Import & { requestedById: string }>(`select ${COLUMNS} ${FROM} where i.id = $1`, [
      id,
    ]);
    return row ?? null;
  }

  /** The import, locked until the transaction ends. */
  async lock(id: string): Promise<ImportRow | null> {
    await this.tx.sql('select from imports where id = $1 for update', [id]);
    return this.find(id);
  }

  async content(id: string): Promise<Buffer> {
    const [row] = await this.tx.sql<{ content: Buffer }>('select content from import_files where import_id = $1', [id]);
    if (!row) throw new Error(`The file of import ${id} is gone.`);
    return row.content;
  }

  /** Moves an import on, with what is known by then. */
  async move(id: string, status: ImportStatus, progress: ImportProgress = {}): Promise<void> {
    const { matching, counts, kept, failure, appliedAt, undoneAt, actingId } = progress;
    await this.tx.sql(
      `update imports set status = $2, matching = coalesce($3, matching), new_rows = coalesce($4, new_rows),
         changed_rows = coalesce($5, changed_rows), same_rows = coalesce($6, same_rows),
         rejected_rows = coalesce($7, rejected_rows), kept_rows = coalesce($8, kept_rows), failure = $9,
         applied_at = coalesce($10, applied_at), undone_at = coalesce($11, undone_at),
         acting_id = coalesce($12, acting_id) where id = $1`,
      [
        ...[id, status, matching ? JSON.stringify(matching) : null],
        ...[
          counts?.new,
          counts?.changed,
          counts?.same,
          counts?.rejected,
          kept,
          failure && JSON.stringify(failure),
          appliedAt,
          undoneAt,
          actingId,
        ],
      ],
    );
  }

  /** How far the machine is, told while its own transaction is still open; by another one. */
  async tellPercent(id: string, percent: number): Promise<void> {
    await this.tx.sql(
      `insert into import_progress (import_id, percent) values ($1, $2)
       on conflict (import_id) do update set percent = excluded.percent`,
      [id, percent],
    );
  }

  /** The latest import that was carried out with the very same file. */
  async sameFile(kind: ImportKind, sha256: string, except: string): Promise<{ id: string; appliedAt: string } | null> {
    const [row] = await this.tx.sql<{ id: string; appliedAt: string }>(
      `select id, ${iso('applied_at')} as "appliedAt" from imports i where kind = $1 and file_sha256 = $2 and id <> $3
         and status = 'applied' order by applied_at desc limit 1`,
      [kind, sha256, except],
    );
    return row ?? null;
  }

  /** One page of the imports within reach, newest first. */
  async list({ kind, status, cursor, limit, q }: ImportQuery, reach: Reach, own: string): Promise<Page<Import>> {
    const [before] = keyOf(cursor, IdKey) ?? [LATEST_ID];
    const rows = await this.tx.sql<Import>(
      `select ${COLUMNS} ${FROM} where i.id < $1 and ($2 or i.centre_id = any($3) or i.requested_by_id = $4)
         and ($5::text is null or i.kind = $5) and ($6::text is null or i.status = $6)
         and ($7::text is null or i.file_name ilike $7) order by i.id desc limit $8`,
      [before, reach.any, reach.centreIds, own, kind ?? null, status ?? null, q ? partPattern(q) : null, limit + 1],
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}
