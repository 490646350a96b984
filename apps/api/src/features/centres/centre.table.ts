import { Centre } from '@kompeten/domain';
import { EntitySchema } from 'typeorm';
import { column, derived } from '../../database/columns.ts';
import { storedAs } from '../../database/stored-as.ts';

export const centreTable = new EntitySchema<Centre>({
  name: 'Centre',
  tableName: 'centres',
  columns: storedAs(Centre, {
    regionName: derived(
      column.text,
      (centre) => `select regions.name from regions where regions.code = ${centre}.region_code`,
    ),
  }),
});
