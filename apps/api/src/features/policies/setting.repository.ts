import { reading } from '../../database/reading.ts';
import type { Tx } from '../../database/transactions.ts';
import { type SettingRow, settingTable } from './setting.table.ts';

const ALL = reading(settingTable, '');

export class SettingRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): SettingRepository {
    return new SettingRepository(tx);
  }

  /** Every policy value that this deployment changed. */
  all(): Promise<SettingRow[]> {
    return this.tx.rows<SettingRow>(ALL, []);
  }

  async save(setting: SettingRow): Promise<void> {
    await this.tx.table(settingTable).upsert(setting, ['key']);
  }
}
