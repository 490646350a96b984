import { Cooperative } from '@kompeten/domain';
import { EntitySchema } from 'typeorm';
import { column, derived } from '../../database/columns.ts';
import { storedAs } from '../../database/stored-as.ts';

export const cooperativeTable = new EntitySchema<Cooperative>({
  name: 'Cooperative',
  tableName: 'cooperatives',
  columns: storedAs(Cooperative, {
    regionName: derived(
      column.text,
      (row) => `select regions.name from regions where regions.code = ${row}.region_code`,
    ),
  }),
});
