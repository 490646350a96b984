import type { CompetencyUnit } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, nullable } from '../../database/columns.ts';

export const competencyUnitTable = new EntitySchema<CompetencyUnit>({
  name: 'CompetencyUnit',
  tableName: 'competency_units',
  columns: {
    id: column.id,
    code: column.text,
    title: column.text,
    illustrative: column.boolean,
    officialPattern: { ...column.boolean, name: 'official_pattern' },
    decree: nullable(column.text),
    elements: column.json,
  } satisfies Record<keyof CompetencyUnit, EntitySchemaColumnOptions>,
});
