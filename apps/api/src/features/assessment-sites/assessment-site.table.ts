import { AssessmentSite } from '@kompeten/domain';
import { EntitySchema } from 'typeorm';
import { column, derived, nullable } from '../../database/columns.ts';
import { storedAs } from '../../database/stored-as.ts';

export const assessmentSiteTable = new EntitySchema<AssessmentSite>({
  name: 'AssessmentSite',
  tableName: 'assessment_sites',
  columns: storedAs(AssessmentSite, {
    verification: nullable(column.json),
    regionName: derived(column.text, (row) => `select r.name from regions r where r.code = ${row}.region_code`),
    roomName: derived(
      nullable(column.text),
      (row) =>
        `select o.name || ', ' || c.name from rooms o join centres c on c.id = o.centre_id where o.id = ${row}.room_id`,
    ),
  }),
});
