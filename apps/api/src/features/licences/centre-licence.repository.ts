import type { CentreLicence, Reach } from '@kompeten/domain';
import type { NewRow } from '../../database/columns.ts';
import type { Tx } from '../../database/transactions.ts';
import { centreLicenceTable } from './centre-licence.table.ts';

/** A licence that expires soon, with the name of its centre. */
export type ExpiringLicence = CentreLicence & { centreName: string };

export class CentreLicenceRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): CentreLicenceRepository {
    return new CentreLicenceRepository(tx);
  }

  /** The licences of a centre, by kind, the newest first. */
  of(centreId: string): Promise<CentreLicence[]> {
    const order = { kind: 'ASC', validFrom: 'DESC', id: 'ASC' } as const;
    return this.tx.table(centreLicenceTable).find({ where: { centreId }, order });
  }

  find(centreId: string, id: string): Promise<CentreLicence | null> {
    return this.tx.table(centreLicenceTable).findOneBy({ centreId, id });
  }

  async insert(licence: NewRow<CentreLicence>): Promise<void> {
    await this.tx.table(centreLicenceTable).insert(licence);
  }

  async remove(id: string): Promise<void> {
    await this.tx.table(centreLicenceTable).delete({ id });
  }

  /** The licences of centres within a reach that end by a day, unless a later one of the same kind follows them. */
  expiring(by: string, { any, centreIds }: Reach): Promise<ExpiringLicence[]> {
    return this.tx.sql(
      `select l.id, l.centre_id as "centreId", l.kind, l.title, l.number, l.issuer, l.valid_from::text as "validFrom",
         l.valid_until::text as "validUntil", l.demo, l.version, c.name as "centreName"
       from centre_licences l join centres c on c.id = l.centre_id
       where l.valid_until <= $1 and ($2 or l.centre_id = any($3))
         and not exists (select from centre_licences later where later.centre_id = l.centre_id and later.kind = l.kind
           and (later.valid_until is null or later.valid_until > l.valid_until))
       order by l.valid_until, l.id limit 200`,
      [by, any, centreIds],
    );
  }
}
