import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import { column, nullable } from '../../database/columns.ts';

/** A claim card as stored: neither its code nor its PIN can be read from it. */
export interface ClaimCardRow {
  id: string;
  enrolmentId: string | null;
  applicationId: string | null;
  codeHash: Buffer;
  pinHash: Buffer | null;
  failedTries: number;
  createdAt: string;
  /** Until when it may be used for the first time. */
  expiresAt: string;
  claimedAt: string | null;
  lockedAt: string | null;
  replacedAt: string | null;
  /** Cards of one person that were given the same PIN open together; null until the first use. */
  bundleId: string | null;
}

export const claimCardTable = new EntitySchema<ClaimCardRow>({
  name: 'ClaimCard',
  tableName: 'claim_cards',
  columns: {
    id: column.id,
    enrolmentId: { ...nullable(column.uuid), name: 'enrolment_id' },
    applicationId: { ...nullable(column.uuid), name: 'application_id' },
    codeHash: { ...column.bytes, name: 'code_hash' },
    pinHash: { ...nullable(column.bytes), name: 'pin_hash' },
    failedTries: { ...column.integer, name: 'failed_tries' },
    createdAt: { ...column.instant, name: 'created_at' },
    expiresAt: { ...column.instant, name: 'expires_at' },
    claimedAt: { ...nullable(column.instant), name: 'claimed_at' },
    lockedAt: { ...nullable(column.instant), name: 'locked_at' },
    replacedAt: { ...nullable(column.instant), name: 'replaced_at' },
    bundleId: { ...nullable(column.uuid), name: 'bundle_id' },
  } satisfies Record<keyof ClaimCardRow, EntitySchemaColumnOptions>,
});
