import type { BodyTerm, Reach } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';
import { BODY_TERMS } from './body-terms.rules.ts';

/** What of certification bodies ends. */
export class BodyTermRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): BodyTermRepository {
    return new BodyTermRepository(tx);
  }

  /** What ends by a day, by kind, of the bodies within a reach; the first to end first. */
  ending(by: Readonly<Record<BodyTerm['kind'], string>>, { any, bodyIds }: Reach): Promise<BodyTerm[]> {
    return this.tx.sql(
      `select kind, id, "bodyId", "bodyName", "fullName", number, "validFrom", "validUntil" from (${BODY_TERMS}) t
       where "validUntil" <= case kind when 'licence' then $1 else $2 end and ($3 or "bodyId" = any($4))
       order by "validUntil", id limit 200`,
      [by.licence, by.met, any, bodyIds],
    );
  }
}
