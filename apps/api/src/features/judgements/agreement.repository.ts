import type { AgreementSignature, SupersededAgreement } from '@kompeten/domain';
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

/** The agreement of a candidacy that is in force or waits for signatures. */
interface InForce {
  id: string;
  round: number;
}

const SIGNATURE = `jsonb_build_object('by', g.by, 'name', g.name, 'way', g.way, 'signedAt', ${isoColumn('g.signed_at')},
  'recordedAt', ${isoColumn('g.recorded_at')}, 'deviceId', g.device_id)`;

/** Signatures under the agreement, and reasonable adjustments. */
export class AgreementRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): AgreementRepository {
    return new AgreementRepository(tx);
  }

  /** The signatures under the agreement in force, the first one first. */
  signatures({ id, round }: InForce): Promise<AgreementSignature[]> {
    return this.tx.sql(
      `select by, name, way, ${isoColumn('signed_at')} as "signedAt", ${isoColumn('recorded_at')} as "recordedAt",
         device_id as "deviceId"
       from agreement_signatures where candidacy_id = $1 and round = $2 order by recorded_at, by`,
      [id, round],
    );
  }

  /** The agreements of a candidacy that another assessor superseded, the first one first. */
  superseded(candidacyId: string): Promise<SupersededAgreement[]> {
    return this.tx.sql(
      `select r.superseded_round as round, f.full_name as "fromName", t.full_name as "toName", r.cause, r.reason,
         r.by_name as "byName", ${isoColumn('r.at')} as at,
         (select jsonb_agg(${SIGNATURE} order by g.recorded_at, g.by) from agreement_signatures g
          where g.candidacy_id = r.candidacy_id and g.round = r.superseded_round) as signatures,
         (select count(*)::int from criterion_judgements j where j.candidacy_id = r.candidacy_id and not j.late
          and j.author_id = fa.account_id and j.recorded_at <= r.at) as judgements
       from assessor_replacements r
         join assessor_profiles fa on fa.id = r.from_assessor_id join people f on f.id = fa.person_id
         join assessor_profiles ta on ta.id = r.to_assessor_id join people t on t.id = ta.person_id
       where r.candidacy_id = $1 and r.superseded_round is not null order by r.superseded_round`,
      [candidacyId],
    );
  }

  /** Signs once; who has signed already has signed. */
  async sign(
    { id, round }: InForce,
    { by, name, way, signedAt, deviceId }: Omit<AgreementSignature, 'recordedAt'>,
    accountId: string,
  ): Promise<void> {
    await this.tx.sql(
      `insert into agreement_signatures
         (candidacy_id, round, by, name, way, signed_at, recorded_at, device_id, account_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (candidacy_id, round, by) do nothing`,
      [id, round, by, name, way, signedAt, this.tx.at, deviceId, accountId],
    );
  }

  /** The adjustments of some candidates, the first one first. */
  adjustments(candidacyIds: readonly string[]): Promise<AdjustmentRow[]> {
    return this.tx.sql(
      `select id, candidacy_id as "candidacyId", sealed, before_start as "beforeStart", extra_minutes as "extraMinutes", by_name as "byName",
         ${isoColumn('recorded_at')} as "recordedAt"
       from reasonable_adjustments where candidacy_id = any($1) and sealed is not null order by id`,
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
