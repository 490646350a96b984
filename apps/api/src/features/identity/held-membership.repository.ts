import type { HeldAuthority } from '@kompeten/domain';
import { dayInJakarta } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';

/** A role that counts today: an account's own, or given to it by a colleague for a time. */
export interface HeldMembership extends HeldAuthority {
  id: string;
  organisationName: string | null;
  /** Whether a colleague holds it today in one's place. */
  resting: boolean;
}

const HELD = `
  select m.id, m.role, m.centre_id as "centreId", m.certification_body_id as "certificationBodyId",
    m.cooperative_id as "cooperativeId", m.region_code as "regionCode", m.ends_on::text as "endsOn",
    m.delegated_as as "delegatedAs", coalesce(c.name, k.name, r.name) as "organisationName",
    exists (select from delegations d where d.source_id = m.id and d.withdrawn_at is null
      and $2::date between d.starts_on and d.ends_on) as resting
  from held_memberships m left join centres c on c.id = m.centre_id left join cooperatives k on k.id = m.cooperative_id
    left join regions r on r.code = m.region_code
  where m.account_id = $1 and m.starts_on <= $2::date and (m.ends_on is null or m.ends_on >= $2::date)
  order by m.id`;

export class HeldMembershipRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): HeldMembershipRepository {
    return new HeldMembershipRepository(tx);
  }

  /** What an account holds today. */
  of(accountId: string): Promise<HeldMembership[]> {
    return this.tx.sql(HELD, [accountId, dayInJakarta(this.tx.at)]);
  }
}
