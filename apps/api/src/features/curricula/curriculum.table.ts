import type { Curriculum } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, derived, nullable } from '../../database/columns.ts';

/** A curriculum as stored: the first edition's id names the line of all its editions. */
export interface CurriculumRow extends Curriculum {
  lineageId: string;
}

export const curriculumTable = new EntitySchema<CurriculumRow>({
  name: 'Curriculum',
  tableName: 'curricula',
  columns: {
    id: column.id,
    lineageId: { ...column.uuid, name: 'lineage_id' },
    centreId: { ...nullable(column.uuid), name: 'centre_id' },
    centreName: derived(
      nullable(column.text),
      (row) => `select centres.name from centres where centres.id = ${row}.centre_id`,
    ),
    title: column.text,
    summary: nullable(column.text),
    edition: column.integer,
    previousId: { ...nullable(column.uuid), name: 'previous_id' },
    schemeVersionId: { ...nullable(column.uuid), name: 'scheme_version_id' },
    status: column.text,
    units: column.json,
    lessonHours: { ...column.integer, name: 'lesson_hours' },
    publishedAt: { ...nullable(column.instant), name: 'published_at' },
    demo: column.boolean,
    version: column.integer,
  } satisfies Record<keyof CurriculumRow, EntitySchemaColumnOptions>,
});
