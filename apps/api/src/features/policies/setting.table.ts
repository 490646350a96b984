import type { PolicyKey } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column } from '../../database/columns.ts';

/** A policy value that this deployment changed; what it did not change stands in the domain's definitions. */
export interface SettingRow {
  key: PolicyKey;
  value: number;
  source: string;
  changedAt: string;
}

export const settingTable = new EntitySchema<SettingRow>({
  name: 'Setting',
  tableName: 'settings',
  columns: {
    key: { ...column.text, primary: true },
    value: { type: 'double precision' },
    source: column.text,
    changedAt: { ...column.instant, name: 'changed_at' },
  } satisfies Record<keyof SettingRow, EntitySchemaColumnOptions>,
});
