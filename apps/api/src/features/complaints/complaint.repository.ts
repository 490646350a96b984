import {
  answeredComplaintStatuses,
  type ComplaintQuery,
  type ComplaintStatus,
  type ComplaintStepView,
  type Page,
  publishedStatuses,
} from '@kompeten/domain';
import { z } from 'zod';
import { newId } from '../../clock.ts';
import { literals } from '../../database/literals.ts';
import { keyOf, LATEST_ID, pageOf } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';
import type { ComplaintRow, NewComplaint } from './complaint.table.ts';

/** Whose step it is; nobody's when it came from the public. */
export interface StepBy {
  id: string | null;
  name: string | null;
}

const IdKey = z.tuple([z.uuid()]);

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const COMPLAINT = `
  select c.id, c.number, c.status, c.kind, c.certificate_id as "certificateId", f.number as "certificateNumber",
    f.holder_name as "holderName", b.name as "bodyName", c.named,
    coalesce(f.holder_name, concat_ws(': ', b.name, c.named)) as about, c.centre_id as "centreId", c.body_id as "bodyId", c.text, c.contact_sealed as "contactSealed",
    ${iso('c.filed_at')} as "filedAt", ${iso('c.changed_at')} as "changedAt",
    c.due_on::text as "dueOn"
  from complaints c left join certificates f on f.id = c.certificate_id left join certification_bodies b on b.id = c.body_id`;

export class ComplaintRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ComplaintRepository {
    return new ComplaintRepository(tx);
  }

  async insert(complaint: NewComplaint): Promise<void> {
    const { id, number, kind, certificateId, named, centreId, bodyId, text, contactSealed, dueOn } = complaint;
    const about = [certificateId, centreId, bodyId, kind];
    await this.tx.sql(
      `insert into complaints (id, number, certificate_id, centre_id, body_id, kind, text, contact_sealed, status, filed_at,
         changed_at, due_on, named)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'received', $9, $9, $10, $11)`,
      [id, number, ...about, text, contactSealed, this.tx.at, dueOn, named],
    );
  }

  /** A published certificate by its code, as far as a complaint needs it. */
  async certificateOf(code: string): Promise<Pick<ComplaintRow, 'id' | 'centreId' | 'bodyId'> | null> {
    const [row] = await this.tx.sql<Pick<ComplaintRow, 'id' | 'centreId' | 'bodyId'>>(
      `select id, centre_id as "centreId", body_id as "bodyId" from certificates
       where code = $1 and status in (${literals(publishedStatuses)})`,
      [code],
    );
    return row ?? null;
  }

  async find(id: string): Promise<ComplaintRow | null> {
    const [row] = await this.tx.sql<ComplaintRow>(`${COMPLAINT} where c.id = $1`, [id]);
    return row ?? null;
  }

  /** The complaint, locked until the transaction ends. */
  async lock(id: string): Promise<ComplaintRow | null> {
    const [row] = await this.tx.sql<ComplaintRow>(`${COMPLAINT} where c.id = $1 for update of c`, [id]);
    return row ?? null;
  }

  async byNumber(number: string): Promise<ComplaintRow | null> {
    const [row] = await this.tx.sql<ComplaintRow>(`${COMPLAINT} where c.number = $1`, [number]);
    return row ?? null;
  }

  /** Marks the complaints that wait beyond their day, each once, and names them. */
  async escalate(today: string): Promise<Pick<ComplaintRow, 'id' | 'centreId' | 'bodyId' | 'dueOn'>[]> {
    const rows = await this.tx.sql<Pick<ComplaintRow, 'id' | 'centreId' | 'bodyId' | 'dueOn'>>(
      `select id, centre_id as "centreId", body_id as "bodyId", due_on::text as "dueOn" from complaints
       where due_on < $1 and escalated_at is null and status not in (${literals(answeredComplaintStatuses)}) order by id for update`,
      [today],
    );
    const ids = rows.map(({ id }) => id);
    await this.tx.sql('update complaints set escalated_at = $2 where id = any($1)', [ids, this.tx.at]);
    return rows;
  }

  /** The steps of a complaint, the first one first. */
  steps(complaintId: string): Promise<ComplaintStepView[]> {
    return this.tx.sql(
      `select status, ${iso('at')} as at, by_name as "byName", note from complaint_steps
       where complaint_id = $1 order by id`,
      [complaintId],
    );
  }

  /** Writes a step beside those before it, and where the complaint stands now. */
  async step(complaintId: string, status: ComplaintStatus, by: StepBy, note: string | null): Promise<void> {
    await this.tx.sql(
      `insert into complaint_steps (id, complaint_id, status, at, by_id, by_name, note)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), complaintId, status, this.tx.at, by.id, by.name, note],
    );
    await this.tx.sql('update complaints set status = $2, changed_at = $3 where id = $1', [
      complaintId,
      status,
      this.tx.at,
    ]);
  }

  /** One page of the complaints that these issuers answer, newest first; null means of all. */
  async list(
    { status, q, cursor, limit }: ComplaintQuery,
    issuers: { centreIds: readonly string[]; bodyIds: readonly string[] } | null,
  ): Promise<Page<ComplaintRow>> {
    const [before] = keyOf(cursor, IdKey) ?? [LATEST_ID];
    const rows = await this.tx.sql<ComplaintRow>(
      `${COMPLAINT} where c.id < $1 and ($2::uuid[] is null or c.centre_id = any($2) or c.body_id = any($6))
         and ($3::text is null or c.status = $3 or ($3 = 'open' and c.status <> 'closed'))
         and ($4::text is null or c.number = $4 or f.number = $4
           or strpos(lower(coalesce(f.holder_name, concat_ws(': ', b.name, c.named))), lower($4)) > 0)
       order by c.id desc limit $5`,
      [before, issuers?.centreIds ?? null, status ?? null, q || null, limit + 1, issuers?.bodyIds ?? []],
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}
