import type { Tx } from '../../database/transactions.ts';
import { type CohortDeviceRow, cohortDeviceTable } from './cohort-device.table.ts';

const PREPARE = `
  insert into cohort_devices (cohort_id, device_id, account_id, account_name, label, prepared_at, last_heard_at, waiting,
    clock_skew_seconds)
  values ($1, $2, $3, $4, $5, $6, $6, 0, $7)
  on conflict (cohort_id, device_id, account_id) do update set account_name = excluded.account_name,
    label = excluded.label, last_heard_at = excluded.last_heard_at, clock_skew_seconds = excluded.clock_skew_seconds`;

const HEARD = `update cohort_devices set last_heard_at = $4, waiting = coalesce($5, 0), clock_skew_seconds = $6
  where cohort_id = $1 and device_id = $2 and account_id = $3`;

export class CohortDeviceRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CohortDeviceRepository {
    return new CohortDeviceRepository(tx);
  }

  /** The devices of a cohort, the first one prepared first. */
  of(cohortId: string): Promise<CohortDeviceRow[]> {
    return this.tx
      .table(cohortDeviceTable)
      .find({ where: { cohortId }, order: { preparedAt: 'ASC', deviceId: 'ASC' } });
  }

  /** Notes a device as prepared, or as still there under its newest name; what waits on it stays as it last said. */
  async prepare(row: CohortDeviceRow): Promise<void> {
    const { cohortId, deviceId, accountId, accountName, label, lastHeardAt, clockSkewSeconds } = row;
    await this.tx.sql(PREPARE, [cohortId, deviceId, accountId, accountName, label, lastHeardAt, clockSkewSeconds]);
  }

  /** Notes that a prepared device was heard; one that was not prepared leaves no trace here. */
  async heard(row: Omit<CohortDeviceRow, 'accountName' | 'label' | 'preparedAt'>): Promise<void> {
    const { cohortId, deviceId, accountId, lastHeardAt, waiting, clockSkewSeconds } = row;
    await this.tx.sql(HEARD, [cohortId, deviceId, accountId, lastHeardAt, waiting, clockSkewSeconds]);
  }

  /** Releases a device; one account's share of it, or everybody's. */
  async release(cohortId: string, deviceId: string, accountId: string | null): Promise<void> {
    await this.tx.table(cohortDeviceTable).delete({ cohortId, deviceId, ...(accountId && { accountId }) });
  }
}
