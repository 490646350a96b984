import type { AttendanceEvent, AttendanceRecord } from '@kompeten/domain';
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
    status: nullable(column.text),
    note: nullable(column.text),
    version: column.integer,
    heads: column.uuids,
    contested: column.boolean,
    rivals: column.json,
    recordedAt: { ...column.instant, name: 'recorded_at' },
    recordedById: { ...column.uuid, name: 'recorded_by_id' },
    recordedByName: { ...column.text, name: 'recorded_by_name' },
  } satisfies Record<keyof AttendanceRecordRow, EntitySchemaColumnOptions>,
});

export const attendanceEventTable = new EntitySchema<AttendanceEvent>({
  name: 'AttendanceEvent',
  tableName: 'attendance_events',
  columns: {
    id: column.id,
    cohortId: { ...column.uuid, name: 'cohort_id' },
    sessionId: { ...column.uuid, name: 'session_id' },
    enrolmentId: { ...column.uuid, name: 'enrolment_id' },
    status: nullable(column.text),
    note: nullable(column.text),
    origin: column.text,
    version: column.integer,
    supersedes: column.uuids,
    reason: nullable(column.text),
    late: column.boolean,
    authorId: { ...column.uuid, name: 'author_id' },
    authorName: { ...column.text, name: 'author_name' },
    deviceId: { ...nullable(column.text), name: 'device_id' },
    deviceAt: { ...nullable(column.instant), name: 'device_at' },
    recordedAt: { ...column.instant, name: 'recorded_at' },
  } satisfies Record<keyof AttendanceEvent, EntitySchemaColumnOptions>,
});
