import type { AttendanceRecord } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { attendanceRecordTable } from './attendance.table.ts';

/** Appends what was stated and keeps the sheet that follows from it, in one statement, so that the two never part. */
const APPEND = `
  with stated as (
    insert into attendance_events
      (id, cohort_id, session_id, enrolment_id, status, note, version, author_id, author_name, recorded_at)
    select "eventId", $2, "sessionId", "enrolmentId", status, note, version, "recordedById", "recordedByName", "recordedAt"
    from json_to_recordset($1::json) as line ("eventId" uuid, "sessionId" uuid, "enrolmentId" uuid, status text, note text,
      version int, "recordedById" uuid, "recordedByName" text, "recordedAt" timestamptz)
    returning *)
  insert into attendance_records
    (cohort_id, session_id, enrolment_id, status, note, version, recorded_by_id, recorded_by_name, recorded_at)
  select cohort_id, session_id, enrolment_id, status, note, version, author_id, author_name, recorded_at from stated
  on conflict (session_id, enrolment_id) do update set status = excluded.status, note = excluded.note,
    version = excluded.version, recorded_by_id = excluded.recorded_by_id,
    recorded_by_name = excluded.recorded_by_name, recorded_at = excluded.recorded_at`;

export class AttendanceRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): AttendanceRepository {
    return new AttendanceRepository(tx);
  }

  /** The sheet of a cohort: every cell that was ever written. */
  async of(cohortId: string): Promise<AttendanceRecord[]> {
    const rows = await this.tx.table(attendanceRecordTable).findBy({ cohortId });
    return rows.map(({ cohortId: _, ...record }) => record);
  }

  /** Appends statements to the history of a cohort, and to its sheet. */
  async append(cohortId: string, records: readonly AttendanceRecord[]): Promise<void> {
    if (records.length === 0) return;
    await this.tx.sql(APPEND, [JSON.stringify(records.map((record) => ({ eventId: newId(), ...record }))), cohortId]);
  }
}
