import type { AgreementSignature } from '@kompeten/domain';
import { isoColumn } from '../../database/iso-column.ts';
import type { Tx } from '../../database/transactions.ts';

/** A reasonable adjustment as it is stored: unreadable without the key. */
export interface AdjustmentRow {
  id: string;
  candidacyId: string;
  sealed: Buffer;
  beforeStart: boolean;
  extraMinutes: number;
  byName: string;
  recordedAt: string;
}

/** Signatures under the agreement, and reasonable adjustments. */
export class AgreementRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): AgreementRepository {
    return new AgreementRepository(tx);
  }

  /** The signatures of a candidacy, the first one first. */
  signatures(candidacyId: string): Promise<AgreementSignature[]> {
    return this.tx.sql(
      `select by, name, way, ${isoColumn('signed_at')} as "signedAt", ${isoColumn('recorded_at')} as "recordedAt",
         device_id as "deviceId"
       from agreement_signatures where candidacy_id = $1 order by recorded_at, by`,
      [candidacyId],
    );
  }

  /** Signs once; who has signed already has signed. */
  async sign(
    candidacyId: string,
    { by, name, way, signedAt, deviceId }: Omit<AgreementSignature, 'recordedAt'>,
    accountId: string,
  ): Promise<void> {
    await this.tx.sql(
      `insert into agreement_signatures (candidacy_id, by, name, way, signed_at, recorded_at, device_id, account_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (candidacy_id, by) do nothing`,
      [candidacyId, by, name, way, signedAt, this.tx.at, deviceId, accountId],
    );
  }

  /** The adjustments of some candidates, the first one first. */
  adjustments(candidacyIds: readonly string[]): Promise<AdjustmentRow[]> {
    return this.tx.sql(
      `select id, candidacy_id as "candidacyId", sealed, before_start as "beforeStart", extra_minutes as "extraMinutes", by_name as "byName",
         ${isoColumn('recorded_at')} as "recordedAt"
       from reasonable_adjustments where candidacy_id = any($1) order by id`,
      [candidacyIds],
    );
  }

  async adjust(row: Omit<AdjustmentRow, 'recordedAt'>, byId: string): Promise<void> {
    await this.tx.sql(
      `insert into reasonable_adjustments (id, candidacy_id, sealed, before_start, extra_minutes, by_id, by_name, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [row.id, row.candidacyId, row.sealed, row.beforeStart, row.extraMinutes, byId, row.byName, this.tx.at],
    );
  }
}
