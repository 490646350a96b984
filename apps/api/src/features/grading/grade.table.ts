import type { Grade } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, nullable } from '../../database/columns.ts';

/** A cell of the sheet as stored, with the cohort whose sheet it is. */
export type GradeRow = Grade & { cohortId: string };

export const gradeTable = new EntitySchema<GradeRow>({
  name: 'Grade',
  tableName: 'grades',
  columns: {
    enrolmentId: { ...column.uuid, name: 'enrolment_id', primary: true },
    unitCode: { ...column.text, name: 'unit_code', primary: true },
    cohortId: { ...column.uuid, name: 'cohort_id' },
    judgement: nullable(column.text),
    score: nullable({ type: 'double precision' } as const),
    note: nullable(column.text),
    version: column.integer,
    recordedAt: { ...column.instant, name: 'recorded_at' },
    recordedById: { ...column.uuid, name: 'recorded_by_id' },
    recordedByName: { ...column.text, name: 'recorded_by_name' },
  } satisfies Record<keyof GradeRow, EntitySchemaColumnOptions>,
});
