import type { GradeEvent } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, nullable } from '../../database/columns.ts';

export const gradeEventTable = new EntitySchema<GradeEvent>({
  name: 'GradeEvent',
  tableName: 'grade_events',
  columns: {
    id: column.id,
    cohortId: { ...column.uuid, name: 'cohort_id' },
    enrolmentId: { ...column.uuid, name: 'enrolment_id' },
    unitCode: { ...column.text, name: 'unit_code' },
    judgement: nullable(column.text),
    score: nullable({ type: 'double precision' } as const),
    note: nullable(column.text),
    basedOnVersion: { ...column.integer, name: 'based_on_version' },
    version: column.integer,
    supersedes: column.uuids,
    reason: nullable(column.text),
    late: column.boolean,
    authorId: { ...column.uuid, name: 'author_id' },
    authorName: { ...column.text, name: 'author_name' },
    deviceId: { ...nullable(column.text), name: 'device_id' },
    deviceAt: { ...nullable(column.instant), name: 'device_at' },
    recordedAt: { ...column.instant, name: 'recorded_at' },
  } satisfies Record<keyof GradeEvent, EntitySchemaColumnOptions>,
});
