import { type AttendanceEvent, type AttendanceRecord, attendanceKey } from '@kompeten/domain';
import { columnsOf } from '../../database/columns-of.ts';
import { statement } from '../../database/prepared.ts';
import { reading } from '../../database/reading.ts';
import type { Tx } from '../../database/transactions.ts';
import { type AttendanceRecordRow, attendanceEventTable, attendanceRecordTable } from './attendance.table.ts';

/** What a history of attendance is narrowed to. */
export interface AttendanceEventFilter {
  enrolmentId?: string | undefined;
  sessionId?: string | undefined;
}

const SHEET = reading(attendanceRecordTable, 'where t.cohort_id = $1');

const HISTORY =
  statement(`select id, cohort_id as "cohortId", session_id as "sessionId", enrolment_id as "enrolmentId", status, note, origin,
  version, supersedes, reason, late, author_id as "authorId", author_name as "authorName", device_id as "deviceId",
  device_at as "deviceAt", recorded_at as "recordedAt"
  from attendance_events where cohort_id = $1 and enrolment_id = any($2)`);

const KNOWN = statement(
  'select id, session_id as "sessionId", enrolment_id as "enrolmentId" from attendance_events where id = any($1)',
);

/**
 * Statements and the cells that follow from them, in one: who saves waits once. By arrays, which PostgreSQL reads in half
 * the time it takes for JSON: a device may bring thousands.
 */
const APPEND = statement(`
  with event as (
    insert into attendance_events (cohort_id, id, session_id, enrolment_id, status, note, version, supersedes, reason, late,
      author_id, author_name, device_id, device_at, recorded_at, origin)
    select $1, id, session_id, enrolment_id, status, note, version, supersedes::uuid[], reason, late,
      author_id, author_name, device_id, device_at, recorded_at, origin
    from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::int[], $8::text[], $9::text[],
      $10::boolean[], $11::uuid[], $12::text[], $13::text[], $14::timestamptz[], $15::timestamptz[], $16::text[])
    as line (id, session_id, enrolment_id, status, note, version, supersedes, reason, late, author_id,
      author_name, device_id, device_at, recorded_at, origin))
  insert into attendance_records (cohort_id, session_id, enrolment_id, status, note, version, heads, contested, rivals,
    recorded_by_id, recorded_by_name, recorded_at)
  select $1, session_id, enrolment_id, status, note, version, heads::uuid[], contested, rivals,
    recorded_by_id, recorded_by_name, recorded_at
  from unnest($17::uuid[], $18::uuid[], $19::text[], $20::text[], $21::int[], $22::text[], $23::boolean[], $24::jsonb[],
    $25::uuid[], $26::text[], $27::timestamptz[])
  as cell (session_id, enrolment_id, status, note, version, heads, contested, rivals, recorded_by_id, recorded_by_name,
    recorded_at)
  on conflict (session_id, enrolment_id) do update set status = excluded.status, note = excluded.note,
    version = excluded.version, heads = excluded.heads, contested = excluded.contested, rivals = excluded.rivals,
    recorded_by_id = excluded.recorded_by_id, recorded_by_name = excluded.recorded_by_name,
    recorded_at = excluded.recorded_at`);

const APPENDED = [
  'id',
  'sessionId',
  'enrolmentId',
  'status',
  'note',
  'version',
  'supersedes',
  'reason',
  'late',
  'authorId',
  'authorName',
  'deviceId',
  'deviceAt',
  'recordedAt',
  'origin',
] as const satisfies readonly (keyof AttendanceEvent)[];

const KEPT = [
  'sessionId',
  'enrolmentId',
  'status',
  'note',
  'version',
  'heads',
  'contested',
  'rivals',
  'recordedById',
  'recordedByName',
  'recordedAt',
] as const satisfies readonly (keyof AttendanceRecord)[];

export class AttendanceRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): AttendanceRepository {
    return new AttendanceRepository(tx);
  }

  /** The sheet of a cohort: every cell that was ever written. */
  async of(cohortId: string): Promise<AttendanceRecord[]> {
    const rows = await this.tx.rows<AttendanceRecordRow>(SHEET, [cohortId]);
    return rows.map(({ cohortId: _, ...record }) => record);
  }

  /** Every statement about a cohort as it was made, the first one first. */
  events(cohortId: string, filter: AttendanceEventFilter): Promise<AttendanceEvent[]> {
    const { enrolmentId, sessionId } = filter;
    const where = { cohortId, ...(enrolmentId && { enrolmentId }), ...(sessionId && { sessionId }) };
    return this.tx.table(attendanceEventTable).find({ where, order: { recordedAt: 'ASC', version: 'ASC', id: 'ASC' } });
  }

  /** Every statement about some trainees of a cohort, those that came late included. */
  async historyOf(cohortId: string, enrolmentIds: readonly string[]): Promise<AttendanceEvent[]> {
    if (enrolmentIds.length === 0) return [];
    return this.tx.rows<AttendanceEvent>(HISTORY, [cohortId, enrolmentIds]);
  }

  /** The cells of those events that are stored already, by event id. */
  async knownEvents(ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.tx.rows<{ id: string; sessionId: string; enrolmentId: string }>(KNOWN, [ids]);
    return new Map(rows.map(({ id, ...cell }) => [id, attendanceKey(cell)]));
  }

  /** Appends statements to the history of a cohort, and keeps the cells that follow from it. */
  async append(
    cohortId: string,
    events: readonly AttendanceEvent[],
    cells: readonly AttendanceRecord[],
  ): Promise<void> {
    if (events.length === 0) return;
    const kept = cells.map((cell) => ({ ...cell, rivals: JSON.stringify(cell.rivals) }));
    await this.tx.rows(APPEND, [cohortId, ...columnsOf(events, APPENDED), ...columnsOf(kept, KEPT)]);
  }
}
