import type { CompetencyUnitDetail } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, derived, type MadeAt, madeAt, nullable } from '../../database/columns.ts';

const ofStandard = (name: string) =>
  derived(
    nullable(column.text),
    (row) => `select s.${name} from competency_standards s where s.id = ${row}.standard_id`,
  );

export const competencyUnitTable = new EntitySchema<CompetencyUnitDetail & MadeAt>({
  name: 'CompetencyUnit',
  tableName: 'competency_units',
  columns: {
    id: column.id,
    code: column.text,
    title: column.text,
    illustrative: column.boolean,
    officialPattern: { ...column.boolean, name: 'official_pattern' },
    standardId: { ...nullable(column.uuid), name: 'standard_id' },
    standardTitle: ofStandard('title'),
    decree: ofStandard('decree'),
    elements: column.json,
    description: nullable(column.text),
    variableRange: { ...nullable(column.text), name: 'variable_range' },
    assessmentGuide: { ...nullable(column.text), name: 'assessment_guide' },
    criticalAspects: { ...nullable(column.text), name: 'critical_aspects' },
    ...madeAt,
  } satisfies Record<keyof CompetencyUnitDetail, EntitySchemaColumnOptions>,
});
