import type { Centre } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, derived, nullable } from '../../database/columns.ts';

export const centreTable = new EntitySchema<Centre>({
  name: 'Centre',
  tableName: 'centres',
  columns: {
    id: column.id,
    name: column.text,
    kind: column.text,
    regionCode: { ...column.text, name: 'region_code' },
    regionName: derived(
      column.text,
      (centre) => `select regions.name from regions where regions.code = ${centre}.region_code`,
    ),
    address: nullable(column.text),
    phone: nullable(column.text),
    email: nullable(column.text),
    city: column.text,
    numberUnit: { ...column.text, name: 'number_unit' },
    parentId: { ...nullable(column.uuid), name: 'parent_id' },
    partnerIds: { ...column.uuids, name: 'partner_ids' },
    headName: { ...nullable(column.text), name: 'head_name' },
    accreditation: nullable(column.text),
    demo: column.boolean,
    version: column.integer,
  } satisfies Record<keyof Centre, EntitySchemaColumnOptions>,
});
