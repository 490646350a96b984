import type { PresentPerson, SheetCell } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';

const SAY = `
  insert into presences (cohort_id, account_id, device_id, full_name, cell, seen_at) values ($1, $2, $3, $4, $5, $6)
  on conflict (cohort_id, account_id, device_id)
  do update set full_name = excluded.full_name, cell = excluded.cell, seen_at = excluded.seen_at`;

export class PresenceRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): PresenceRepository {
    return new PresenceRepository(tx);
  }

  /** Notes where somebody is; whoever was not heard for long is forgotten on the way. */
  async say(
    cohortId: string,
    { accountId, deviceId, fullName, cell }: PresentPerson,
    forgetBefore: string,
  ): Promise<void> {
    await this.tx.sql('delete from presences where cohort_id = $1 and seen_at < $2', [cohortId, forgetBefore]);
    await this.tx.sql(SAY, [cohortId, accountId, deviceId, fullName, jsonOf(cell), this.tx.at]);
  }

  /** Forgets one device of an account; nothing happens where it was not known. */
  async forget(cohortId: string, accountId: string, deviceId: string): Promise<void> {
    const gone = 'delete from presences where cohort_id = $1 and account_id = $2 and device_id = $3';
    await this.tx.sql(gone, [cohortId, accountId, deviceId]);
  }

  /** Those who were heard since an instant, by name. */
  of(cohortId: string, since: string): Promise<PresentPerson[]> {
    return this.tx.sql<PresentPerson>(
      `select account_id as "accountId", full_name as "fullName", device_id as "deviceId", cell from presences
       where cohort_id = $1 and seen_at >= $2 order by full_name, account_id, device_id`,
      [cohortId, since],
    );
  }
}

const jsonOf = (cell: SheetCell | null) => (cell ? JSON.stringify(cell) : null);
