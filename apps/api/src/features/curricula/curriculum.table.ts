import { CurriculumDetail } from '@kompeten/domain';
import { EntitySchema } from 'typeorm';
import { column, derived, type NewRow, nullable } from '../../database/columns.ts';
import { storedAs } from '../../database/stored-as.ts';

/** A curriculum as stored: the first edition's id names the programme, the line of all its editions. */
export type CurriculumRow = CurriculumDetail;
/** One that is stored for the first time. */
export type NewCurriculumRow = NewRow<CurriculumRow>;

export const curriculumTable = new EntitySchema<CurriculumRow>({
  name: 'Curriculum',
  tableName: 'curricula',
  columns: storedAs(CurriculumDetail, {
    programmeId: { ...column.uuid, name: 'lineage_id' },
    centreName: derived(
      nullable(column.text),
      (row) => `select centres.name from centres where centres.id = ${row}.centre_id`,
    ),
    units: column.json,
    subjects: column.json,
    onTheJob: { ...nullable(column.json), name: 'on_the_job' },
    syllabi: column.json,
  }),
});
