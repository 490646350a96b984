import { Curriculum, Id } from '@kompeten/domain';
import { EntitySchema } from 'typeorm';
import type { z } from 'zod';
import { column, derived, type NewRow, nullable } from '../../database/columns.ts';
import { storedAs } from '../../database/stored-as.ts';

/** A curriculum as stored: the first edition's id names the line of all its editions. */
const CurriculumRow = Curriculum.extend({ lineageId: Id });
export type CurriculumRow = z.output<typeof CurriculumRow>;
/** One that is stored for the first time. */
export type NewCurriculumRow = NewRow<CurriculumRow>;

export const curriculumTable = new EntitySchema<CurriculumRow>({
  name: 'Curriculum',
  tableName: 'curricula',
  columns: storedAs(CurriculumRow, {
    centreName: derived(
      nullable(column.text),
      (row) => `select centres.name from centres where centres.id = ${row}.centre_id`,
    ),
    units: column.json,
  }),
});
