import type { Cooperative } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, derived, nullable } from '../../database/columns.ts';

export const cooperativeTable = new EntitySchema<Cooperative>({
  name: 'Cooperative',
  tableName: 'cooperatives',
  columns: {
    id: column.id,
    name: column.text,
    kind: column.text,
    regionCode: { ...column.text, name: 'region_code' },
    regionName: derived(
      column.text,
      (row) => `select regions.name from regions where regions.code = ${row}.region_code`,
    ),
    legalEntityNumber: { ...nullable(column.text), name: 'legal_entity_number' },
    provisional: column.boolean,
    businessUnits: { ...column.texts, name: 'business_units' },
    address: nullable(column.text),
    demo: column.boolean,
    version: column.integer,
  } satisfies Record<keyof Cooperative, EntitySchemaColumnOptions>,
});
