import type { BodyTerm } from '@kompeten/domain';
import type { Tx } from '../../database/transactions.ts';
import { BODY_TERMS } from '../assessors/body-terms.rules.ts';
import type { Due } from './due.repository.ts';

/** Finds what of certification bodies a day makes due. */
export class BodyDueRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): BodyDueRepository {
    return new BodyDueRepository(tx);
  }

  /** The terms of a kind that end from one day to another; a licence is spoken of as its body, a certificate as its assessor. */
  ending(kind: BodyTerm['kind'], from: string, until: string): Promise<Due[]> {
    return this.tx.sql(
      `select case kind when 'licence' then "bodyId" else id end as "subjectId", "validUntil" as "on",
         null as "centreId", "bodyId", "accountIds"
       from (${BODY_TERMS}) t where kind = $1 and "validUntil" between $2 and $3 order by id`,
      [kind, from, until],
    );
  }
}
