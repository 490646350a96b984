import type { AttendanceRecord } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, nullable } from '../../database/columns.ts';

/** A cell of the sheet as stored, with the cohort whose sheet it is. */
export type AttendanceRecordRow = AttendanceRecord & { cohortId: string };

export const attendanceRecordTable = new EntitySchema<AttendanceRecordRow>({
  name: 'AttendanceRecord',
  tableName: 'attendance_records',
  columns: {
    sessionId: { ...column.uuid, name: 'session_id', primary: true },
    enrolmentId: { ...column.uuid, name: 'enrolment_id', primary: true },
    cohortId: { ...column.uuid, name: 'cohort_id' },
    status: column.text,
    note: nullable(column.text),
    version: column.integer,
    recordedAt: { ...column.instant, name: 'recorded_at' },
    recordedById: { ...column.uuid, name: 'recorded_by_id' },
    recordedByName: { ...column.text, name: 'recorded_by_name' },
  } satisfies Record<keyof AttendanceRecordRow, EntitySchemaColumnOptions>,
});
