import type { Page, RecordedBatch, RecordedBatchQuery, RecordedEntry } from '@kompeten/domain';
import { z } from 'zod';
import { keyOf, LATEST_ID, pageOf } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';

/** An entry as it is stored: the NIK sealed. */
export type EntryRow = Omit<RecordedEntry, 'nik'> & { row: number; nikSealed: Buffer | null };

const IdKey = z.tuple([z.uuid()]);
const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const BATCH = `
  select b.id, b.centre_id as "centreId", t.name as "centreName", b.status, b.file_name as "fileName", b.total,
    b.requested_by_id as "requestedById", b.requested_by_name as "requestedByName", ${iso('b.requested_at')} as "requestedAt",
    b.decided_by_name as "decidedByName", ${iso('b.decided_at')} as "decidedAt", b.decision_reason as "decisionReason"
  from recorded_batches b join centres t on t.id = b.centre_id`;

const INSERT_ENTRIES = `
  insert into recorded_entries (batch_id, row, number, holder_name, birth_date, nik_sealed, kind, title, issued_on, valid_until)
  select $1, e.row, e.number, e."holderName", e."birthDate", decode(e.nik, 'base64'), e.kind, e.title, e."issuedOn", e."validUntil"
  from json_to_recordset($2::json) as e (row int, number text, "holderName" text, "birthDate" text, nik text, kind text,
    title text, "issuedOn" date, "validUntil" date)`;

export class RecordedBatchRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): RecordedBatchRepository {
    return new RecordedBatchRepository(tx);
  }

  async insert(batch: Omit<RecordedBatch, 'centreName'>, entries: readonly EntryRow[]): Promise<void> {
    const { id, centreId, status, fileName, total, requestedById, requestedByName, requestedAt } = batch;
    await this.tx.sql(
      `insert into recorded_batches (id, centre_id, status, file_name, total, requested_by_id, requested_by_name, requested_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, centreId, status, fileName, total, requestedById, requestedByName, requestedAt],
    );
    const lines = entries.map(({ nikSealed, ...entry }) => ({ ...entry, nik: nikSealed?.toString('base64') ?? null }));
    await this.tx.sql(INSERT_ENTRIES, [id, JSON.stringify(lines)]);
  }

  async find(id: string): Promise<RecordedBatch | null> {
    const [row] = await this.tx.sql<RecordedBatch>(`${BATCH} where b.id = $1`, [id]);
    return row ?? null;
  }

  /** The batch, locked until the transaction ends. */
  async lock(id: string): Promise<RecordedBatch | null> {
    const [row] = await this.tx.sql<RecordedBatch>(`${BATCH} where b.id = $1 for update of b`, [id]);
    return row ?? null;
  }

  entries(batchId: string): Promise<EntryRow[]> {
    return this.tx.sql(
      `select row, number, holder_name as "holderName", birth_date as "birthDate", nik_sealed as "nikSealed", kind, title,
         to_char(issued_on, 'YYYY-MM-DD') as "issuedOn", to_char(valid_until, 'YYYY-MM-DD') as "validUntil"
       from recorded_entries where batch_id = $1 order by row`,
      [batchId],
    );
  }

  async decide(id: string, status: 'approved' | 'rejected', by: { id: string; name: string }, reason: string | null) {
    await this.tx.sql(
      `update recorded_batches set status = $2, decided_by_id = $3, decided_by_name = $4, decided_at = $5, decision_reason = $6
       where id = $1`,
      [id, status, by.id, by.name, this.tx.at, reason],
    );
  }

  /** Numbers of a centre that exist already: among its certificates, or waiting in another batch. */
  async numbersKnown(centreId: string, exceptBatchId: string | null): Promise<string[]> {
    const rows = await this.tx.sql<{ number: string }>(
      `select number from certificates where centre_id = $1 and number is not null
       union select e.number from recorded_entries e join recorded_batches b on b.id = e.batch_id
       where b.centre_id = $1 and b.status = 'pending' and b.id is distinct from $2`,
      [centreId, exceptBatchId],
    );
    return rows.map(({ number }) => number);
  }

  /** The codes that recorded certificates of a centre have, by number. */
  async codes(centreId: string, numbers: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.tx.sql<{ number: string; code: string }>(
      `select number, code from certificates where centre_id = $1 and origin = 'recorded' and number = any($2)`,
      [centreId, numbers],
    );
    return new Map(rows.map(({ number, code }) => [number, code]));
  }

  /** One page of the batches of these centres, newest first; null means of all. */
  async list(
    { status, cursor, limit, q }: RecordedBatchQuery,
    centreIds: readonly string[] | null,
  ): Promise<Page<RecordedBatch>> {
    const [before] = keyOf(cursor, IdKey) ?? [LATEST_ID];
    const rows = await this.tx.sql<RecordedBatch>(
      `${BATCH} where b.id < $1 and ($2::uuid[] is null or b.centre_id = any($2)) and ($3::text is null or b.status = $3)
         and ($4::text is null or strpos(lower(b.file_name), lower($4)) > 0) order by b.id desc limit $5`,
      [before, centreIds, status ?? null, q || null, limit + 1],
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}
