import type { Tx } from '../../database/transactions.ts';

export class DeviceKeyRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): DeviceKeyRepository {
    return new DeviceKeyRepository(tx);
  }

  /** The sealed key of an account on a device; the offered one is kept only where there was none. */
  async keep(accountId: string, deviceId: string, offered: Buffer): Promise<{ sealed: Buffer; made: boolean }> {
    const key = [accountId, deviceId];
    const made = await this.tx.sql<{ sealed: Buffer }>(
      `insert into device_keys (account_id, device_id, sealed, made_at) values ($1, $2, $3, $4)
       on conflict (account_id, device_id) do nothing returning sealed`,
      [...key, offered, this.tx.at],
    );
    if (made[0]) return { sealed: made[0].sealed, made: true };
    const [known] = await this.tx.sql<{ sealed: Buffer }>(
      'select sealed from device_keys where account_id = $1 and device_id = $2',
      key,
    );
    return { sealed: known?.sealed ?? offered, made: false };
  }

  /** Forgets the key of an account on a device. */
  async forget(accountId: string, deviceId: string): Promise<void> {
    await this.tx.sql('delete from device_keys where account_id = $1 and device_id = $2', [accountId, deviceId]);
  }
}
