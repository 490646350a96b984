import type { Webhook } from '@kompeten/domain';
import { isoColumn } from '../../database/iso-column.ts';
import type { Tx } from '../../database/transactions.ts';

/** Where a key is told of changes, with its secrets sealed. */
export interface WebhookRow extends Webhook {
  apiKeyId: string;
  secretSealed: Buffer;
  previousSecretSealed: Buffer | null;
  /** Whether the key itself is in force. */
  keyInForce: boolean;
}

const WEBHOOK = `
  select w.api_key_id as "apiKeyId", w.url, w.status, w.secret_sealed as "secretSealed",
    w.previous_secret_sealed as "previousSecretSealed", ${isoColumn('w.previous_secret_until')} as "previousSecretUntil",
    ${isoColumn('w.failing_since')} as "failingSince", ${isoColumn('w.disabled_at')} as "disabledAt",
    ${isoColumn('w.created_at')} as "createdAt",
    k.revoked_at is null and k.expires_on >= ($2::timestamptz at time zone 'Asia/Jakarta')::date as "keyInForce",
    (select count(*)::int from webhook_watches where api_key_id = w.api_key_id) as watched
  from webhooks w join api_keys k on k.id = w.api_key_id where w.api_key_id = $1`;

export class WebhookRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): WebhookRepository {
    return new WebhookRepository(tx);
  }

  async find(apiKeyId: string): Promise<WebhookRow | null> {
    const [row] = await this.tx.sql<WebhookRow>(WEBHOOK, [apiKeyId, this.tx.at]);
    return row ?? null;
  }

  /** The webhook, locked until the transaction ends. */
  async lock(apiKeyId: string): Promise<WebhookRow | null> {
    const [row] = await this.tx.sql<WebhookRow>(`${WEBHOOK} for update of w`, [apiKeyId, this.tx.at]);
    return row ?? null;
  }

  async keyExists(apiKeyId: string): Promise<boolean> {
    return (await this.tx.sql('select 1 from api_keys where id = $1', [apiKeyId])).length > 0;
  }

  async insert(apiKeyId: string, url: string, secretSealed: Buffer): Promise<void> {
    await this.tx.sql(
      `insert into webhooks (api_key_id, url, secret_sealed, status, created_at) values ($1, $2, $3, 'active', $4)`,
      [apiKeyId, url, secretSealed, this.tx.at],
    );
  }

  /** Sends to another address from now on, as if nothing had ever failed. */
  async redirect(apiKeyId: string, url: string): Promise<void> {
    await this.tx.sql(
      `update webhooks set url = $2, status = 'active', failing_since = null, disabled_at = null where api_key_id = $1`,
      [apiKeyId, url],
    );
  }

  /** A new secret; the one before counts until an instant. */
  async rotate(apiKeyId: string, secretSealed: Buffer, previousUntil: string): Promise<void> {
    await this.tx.sql(
      `update webhooks set previous_secret_sealed = secret_sealed, previous_secret_until = $3, secret_sealed = $2
       where api_key_id = $1`,
      [apiKeyId, secretSealed, previousUntil],
    );
  }

  /** Notes that a delivery arrived, or since when none has. */
  async reached(apiKeyId: string, arrived: boolean): Promise<void> {
    await this.tx.sql(
      'update webhooks set failing_since = case when $2 then null else coalesce(failing_since, $3) end where api_key_id = $1',
      [apiKeyId, arrived, this.tx.at],
    );
  }

  async disable(apiKeyId: string): Promise<void> {
    await this.tx.sql(`update webhooks set status = 'disabled', disabled_at = $2 where api_key_id = $1`, [
      apiKeyId,
      this.tx.at,
    ]);
  }

  /** Removes a webhook with its watched codes and its log. */
  async remove(apiKeyId: string): Promise<void> {
    await this.tx.sql('delete from webhooks where api_key_id = $1', [apiKeyId]);
  }
}
