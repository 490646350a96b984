import { ExchangeProfile } from '@kompeten/domain';
import { EntitySchema } from 'typeorm';
import { column } from '../../database/columns.ts';
import { storedAs } from '../../database/stored-as.ts';

export const exchangeProfileTable = new EntitySchema<ExchangeProfile>({
  name: 'ExchangeProfile',
  tableName: 'exchange_profiles',
  columns: storedAs(ExchangeProfile, { columns: column.json }),
});
