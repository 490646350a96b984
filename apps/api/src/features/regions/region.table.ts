import type { Region } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, nullable } from '../../database/columns.ts';

/** A region as it is stored: with the form of its name that is searched. */
export interface RegionRow extends Region {
  searchName: string;
}

export const regionTable = new EntitySchema<RegionRow>({
  name: 'Region',
  tableName: 'regions',
  columns: {
    code: { ...column.text, primary: true },
    parentCode: { ...nullable(column.text), name: 'parent_code' },
    level: column.text,
    name: column.text,
    path: column.text,
    searchName: { ...column.text, name: 'search_name' },
  } satisfies Record<keyof RegionRow, EntitySchemaColumnOptions>,
});
