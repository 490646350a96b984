import type { AccessToken } from '@kompeten/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, nullable } from '../../database/columns.ts';

/** An access token as it is stored: the secret only as its hash. */
export interface AccessTokenRow extends AccessToken {
  accountId: string;
  tokenHash: Buffer;
}

export const accessTokenTable = new EntitySchema<AccessTokenRow>({
  name: 'AccessToken',
  tableName: 'access_tokens',
  columns: {
    id: column.id,
    accountId: { ...column.uuid, name: 'account_id' },
    tokenHash: { ...column.bytes, name: 'token_hash' },
    name: column.text,
    expiresOn: { ...column.day, name: 'expires_on' },
    scopes: nullable(column.texts),
    createdAt: { ...column.instant, name: 'created_at' },
    lastUsedAt: { ...nullable(column.instant), name: 'last_used_at' },
  } satisfies Record<keyof AccessTokenRow, EntitySchemaColumnOptions>,
});
