import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, nullable } from '../../database/columns.ts';

/** An open session; the cookie's secret is kept only as its hash. */
export interface SessionRow {
  id: string;
  tokenHash: Buffer;
  accountId: string;
  via: 'session' | 'claim';
  secondFactorAt: string | null;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
  /** Of a claim card: for what the card was given, and the centres and certification bodies whose things it shows. */
  claimEnrolmentId: string | null;
  claimApplicationId: string | null;
  claimIssuerIds: string[] | null;
}

export const sessionTable = new EntitySchema<SessionRow>({
  name: 'Session',
  tableName: 'sessions',
  columns: {
    id: column.id,
    tokenHash: { ...column.bytes, name: 'token_hash' },
    accountId: { ...column.uuid, name: 'account_id' },
    via: column.text,
    secondFactorAt: { ...nullable(column.instant), name: 'second_factor_at' },
    createdAt: { ...column.instant, name: 'created_at' },
    lastSeenAt: { ...column.instant, name: 'last_seen_at' },
    expiresAt: { ...column.instant, name: 'expires_at' },
    claimEnrolmentId: { ...nullable(column.uuid), name: 'claim_enrolment_id' },
    claimApplicationId: { ...nullable(column.uuid), name: 'claim_application_id' },
    claimIssuerIds: { ...nullable(column.uuids), name: 'claim_issuer_ids' },
  } satisfies Record<keyof SessionRow, EntitySchemaColumnOptions>,
});
