import { CentreLicence } from '@kompeten/domain';
import { EntitySchema } from 'typeorm';
import { storedAs } from '../../database/stored-as.ts';

export const centreLicenceTable = new EntitySchema<CentreLicence>({
  name: 'CentreLicence',
  tableName: 'centre_licences',
  columns: storedAs(CentreLicence),
});
