import type { Tx } from '../../database/transactions.ts';

/** How an account wants to be told, and where its letters go. */
export interface StoredSettings {
  locale: 'id' | 'en';
  off: string[];
  email: string | null;
  fullName: string;
}

export class NotificationSettingsRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): NotificationSettingsRepository {
    return new NotificationSettingsRepository(tx);
  }

  /** The settings of an open account; what was never set is the default. */
  async of(accountId: string): Promise<StoredSettings | null> {
    const [row] = await this.tx.sql<StoredSettings>(
      `select coalesce(s.locale, 'id') as locale, coalesce(s.switched_off, '{}') as off, a.email, a.full_name as "fullName"
       from accounts a left join notification_settings s on s.account_id = a.id
       where a.id = $1 and a.status = 'active'`,
      [accountId],
    );
    return row ?? null;
  }

  async save(accountId: string, locale: string, off: readonly string[]): Promise<void> {
    await this.tx.sql(
      `insert into notification_settings (account_id, locale, switched_off) values ($1, $2, $3)
       on conflict (account_id) do update set locale = excluded.locale, switched_off = excluded.switched_off`,
      [accountId, locale, off],
    );
  }
}
