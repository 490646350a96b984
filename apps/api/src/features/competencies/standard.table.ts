import { CompetencyStandard } from '@kompeten/domain';
import { EntitySchema } from 'typeorm';
import { column, derived, type MadeAt, madeAt } from '../../database/columns.ts';
import { storedAs } from '../../database/stored-as.ts';

export const competencyStandardTable = new EntitySchema<CompetencyStandard & MadeAt>({
  name: 'CompetencyStandard',
  tableName: 'competency_standards',
  columns: {
    ...storedAs(CompetencyStandard, {
      unitCount: derived(
        column.integer,
        (row) => `select count(*)::int from competency_units u where u.standard_id = ${row}.id`,
      ),
    }),
    ...madeAt,
  },
});
