import type { Device } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column } from '../../database/columns.ts';

/** A prepared device as stored; whether it still holds work follows from the cohort and the clock. */
export type CohortDeviceRow = Omit<Device, 'unheard'> & { cohortId: string };

export const cohortDeviceTable = new EntitySchema<CohortDeviceRow>({
  name: 'CohortDevice',
  tableName: 'cohort_devices',
  columns: {
    cohortId: { ...column.uuid, name: 'cohort_id', primary: true },
    deviceId: { ...column.text, name: 'device_id', primary: true },
    accountId: { ...column.uuid, name: 'account_id', primary: true },
    accountName: { ...column.text, name: 'account_name' },
    label: column.text,
    preparedAt: { ...column.instant, name: 'prepared_at' },
    lastHeardAt: { ...column.instant, name: 'last_heard_at' },
    waiting: column.integer,
    clockSkewSeconds: { type: 'bigint', name: 'clock_skew_seconds' },
  } satisfies Record<keyof CohortDeviceRow, EntitySchemaColumnOptions>,
});
