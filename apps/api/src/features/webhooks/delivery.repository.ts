import type { DeliveryQuery, Page, WebhookDelivery } from '@kompeten/domain';
import { z } from 'zod';
import { isoColumn } from '../../database/iso-column.ts';
import { keyOf, LATEST_ID, pageOf } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';

/** A delivery as it is stored: its body word for word, so that what is sent again is what was signed before. */
export interface DeliveryRow extends Omit<WebhookDelivery, 'payload'> {
  apiKeyId: string;
  body: string;
}

/** What became of a try. */
export type Tried = Pick<DeliveryRow, 'status' | 'lastStatus' | 'lastFault' | 'nextAttemptAt'>;

const IdKey = z.tuple([z.uuid()]);

const DELIVERY = `
  select id, api_key_id as "apiKeyId", type, code, payload as body, status, attempts, ${isoColumn('created_at')} as "createdAt",
    ${isoColumn('last_attempt_at')} as "lastAttemptAt", ${isoColumn('next_attempt_at')} as "nextAttemptAt",
    last_status as "lastStatus", last_fault as "lastFault"
  from webhook_deliveries`;

export class DeliveryRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): DeliveryRepository {
    return new DeliveryRepository(tx);
  }

  async insert({ id, apiKeyId, type, code, body }: Pick<DeliveryRow, 'id' | 'apiKeyId' | 'type' | 'code' | 'body'>) {
    await this.tx.sql(
      `insert into webhook_deliveries (id, api_key_id, type, code, payload, status, created_at, next_attempt_at)
       values ($1, $2, $3, $4, $5, 'pending', $6, $6)`,
      [id, apiKeyId, type, code, body, this.tx.at],
    );
  }

  async find(id: string): Promise<DeliveryRow | null> {
    const [row] = await this.tx.sql<DeliveryRow>(`${DELIVERY} where id = $1`, [id]);
    return row ?? null;
  }

  /** Notes a try and what became of it. */
  async tried(id: string, { status, lastStatus, lastFault, nextAttemptAt }: Tried): Promise<void> {
    await this.tx.sql(
      `update webhook_deliveries set status = $2, attempts = attempts + 1, last_attempt_at = $3, last_status = $4,
         last_fault = $5, next_attempt_at = $6 where id = $1`,
      [id, status, this.tx.at, lastStatus, lastFault, nextAttemptAt],
    );
  }

  /** Begins a delivery anew, as if it had never been tried. */
  async again(id: string): Promise<void> {
    await this.tx.sql(
      `update webhook_deliveries set status = 'pending', attempts = 0, next_attempt_at = $2 where id = $1`,
      [id, this.tx.at],
    );
  }

  /** Ends what waits for a key. */
  async giveUp(apiKeyId: string): Promise<void> {
    await this.tx.sql(
      `update webhook_deliveries set status = 'failed', next_attempt_at = null where api_key_id = $1 and status = 'pending'`,
      [apiKeyId],
    );
  }

  /** One page of the log of a key, newest first. */
  async list(apiKeyId: string, { status, cursor, limit }: DeliveryQuery): Promise<Page<DeliveryRow>> {
    const [before] = keyOf(cursor, IdKey) ?? [LATEST_ID];
    const rows = await this.tx.sql<DeliveryRow>(
      `${DELIVERY} where api_key_id = $1 and id < $2 and ($3::text is null or status = $3) order by id desc limit $4`,
      [apiKeyId, before, status ?? null, limit + 1],
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  async forgetBefore(instant: string): Promise<void> {
    await this.tx.sql('delete from webhook_deliveries where created_at < $1', [instant]);
  }
}
