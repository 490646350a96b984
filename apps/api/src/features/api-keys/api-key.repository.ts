import type { ApiKeyQuery, ApiKeyScope, Page, RateClass } from '@kompeten/domain';
import { z } from 'zod';
import { isoColumn } from '../../database/iso-column.ts';
import { keyOf, LATEST_ID, pageOf, partPattern } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';

/** A key as it is stored: the secret as its hash alone, the contact sealed. */
export interface ApiKeyRow {
  id: string;
  organisation: string;
  name: string;
  contactSealed: Buffer;
  hint: string;
  scopes: ApiKeyScope[];
  rateClass: RateClass;
  expiresOn: string;
  createdAt: string;
  lastUsedAt: string | null;
  revokedAt: string | null;
  webhook: 'active' | 'disabled' | null;
}

const IdKey = z.tuple([z.uuid()]);

const KEY = `
  select id, organisation, name, contact_sealed as "contactSealed", hint, scopes, rate_class as "rateClass",
    to_char(expires_on, 'YYYY-MM-DD') as "expiresOn", ${isoColumn('created_at')} as "createdAt",
    ${isoColumn('last_used_at')} as "lastUsedAt", ${isoColumn('revoked_at')} as "revokedAt",
    (select w.status from webhooks w where w.api_key_id = api_keys.id) as webhook
  from api_keys`;

const STANDING = `case when revoked_at is not null then 'revoked' when expires_on < $4::date then 'expired' else 'active' end`;

export class ApiKeyRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): ApiKeyRepository {
    return new ApiKeyRepository(tx);
  }

  async insert(
    row: Omit<ApiKeyRow, 'createdAt' | 'lastUsedAt' | 'revokedAt' | 'webhook'>,
    keyHash: Buffer,
  ): Promise<void> {
    const { id, organisation, name, contactSealed, hint, scopes, rateClass, expiresOn } = row;
    await this.tx.sql(
      `insert into api_keys (id, organisation, name, contact_sealed, key_hash, hint, scopes, rate_class, expires_on, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, organisation, name, contactSealed, keyHash, hint, scopes, rateClass, expiresOn, this.tx.at],
    );
  }

  async find(id: string): Promise<ApiKeyRow | null> {
    const [row] = await this.tx.sql<ApiKeyRow>(`${KEY} where id = $1`, [id]);
    return row ?? null;
  }

  /** Withdraws a key; answers whether it was in anybody's hands until now. */
  async revoke(id: string): Promise<boolean> {
    const rows = await this.tx.sql<{ id: string }[]>(
      'with gone as (update api_keys set revoked_at = $2 where id = $1 and revoked_at is null returning id) select id from gone',
      [id, this.tx.at],
    );
    return rows.length === 1;
  }

  /** One page of the keys, newest first. */
  async list({ q, standing, webhook, cursor, limit }: ApiKeyQuery, today: string): Promise<Page<ApiKeyRow>> {
    const [before] = keyOf(cursor, IdKey) ?? [LATEST_ID];
    const rows = await this.tx.sql<ApiKeyRow>(
      `${KEY} where id < $1 and ($2::text is null or organisation ilike $2 or name ilike $2)
         and ($3::text is null or ${STANDING} = $3)
         and ($6::text is null or exists (select from webhooks w where w.api_key_id = api_keys.id and w.status = $6))
       order by id desc limit $5`,
      [before, q ? partPattern(q) : null, standing ?? null, today, limit + 1, webhook ?? null],
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}
