import {
  anchorOfAuthority,
  type Colleague,
  DelegableRole,
  type Delegation,
  type DelegationQuery,
  delegationStandingOn,
  type HeldAuthority,
  type NewDelegation,
  type Page,
} from '@kompeten/domain';
import { z } from 'zod';
import { dayInJakarta } from '../../clock.ts';
import { keyOf, LATEST_ID, pageOf, partPattern } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';
import { heldMemberships } from '../identity/held-memberships.rules.ts';

const DELEGATIONS = `
  select d.id, m.role, coalesce(c.name, k.name, r.name) as "organisationName", m.account_id as "giverId",
    g.full_name as "giverName", d.colleague_id as "colleagueId", a.full_name as "colleagueName", d.capacity,
    d.starts_on::text as "startsOn", d.ends_on::text as "endsOn", d.reason, d.withdrawn_at as "withdrawnAt",
    d.withdrawn_by_name as "withdrawnByName", d.withdrawal_reason as "withdrawalReason",
    m.centre_id as "centreId"
  from delegations d join memberships m on m.id = d.source_id join accounts g on g.id = m.account_id
    join accounts a on a.id = d.colleague_id left join centres c on c.id = m.centre_id
    left join cooperatives k on k.id = m.cooperative_id left join regions r on r.code = m.region_code`;

const STANDING = `case when d.withdrawn_at is not null then 'withdrawn' when d.ends_on < $4::date then 'over'
  when d.starts_on <= $4::date then 'in_force' else 'ahead' end`;

const TermKey = z.tuple([z.union([z.iso.date(), z.literal('infinity')]), z.uuid()]);

type DelegationRow = Omit<Delegation, 'standing'> & { centreId: string | null };

/** A delegation, and the centre whose authority it is. */
export type KnownDelegation = Delegation & { centreId: string | null };

export class DelegationRepository {
  private constructor(
    private readonly tx: Tx,
    private readonly today: string,
  ) {}

  static in(tx: Tx): DelegationRepository {
    return new DelegationRepository(tx, dayInJakarta(tx.at));
  }

  /** Waits until nobody else gives an authority of this membership away. */
  async lock(membershipId: string): Promise<void> {
    await this.tx.sql('select id from memberships where id = $1 for update', [membershipId]);
  }

  /** Those who work in the organisation of an authority and do not hold it, by name. */
  async colleagues(accountId: string, authority: HeldAuthority): Promise<{ accountId: string; fullName: string }[]> {
    const anchor = anchorOfAuthority[DelegableRole.parse(authority.role)];
    const rows = await this.tx.sql<{ accountId: string; fullName: string; holds: boolean }>(
      `select a.id as "accountId", a.full_name as "fullName", bool_or(m.role = $2) as holds
       from held_memberships m join accounts a on a.id = m.account_id
       where m.${columns[anchor]} = $3 and a.id <> $1 and a.status = 'active' and a.email is not null
         and m.starts_on <= $4::date and (m.ends_on is null or m.ends_on >= $4::date)
       group by a.id order by lower(a.full_name), a.id`,
      [accountId, authority.role, authority[anchor], this.today],
    );
    return rows.flatMap(({ holds, ...colleague }) => (holds ? [] : [colleague]));
  }

  /** What an open account of staff holds on a day; null where there is none. */
  async colleague(accountId: string, day: string): Promise<Colleague | null> {
    const [row] = await this.tx.sql<Colleague>(
      `select a.full_name as "fullName", ${heldMemberships('a.id', '$2')} as memberships
       from accounts a where a.id = $1 and a.status = 'active' and a.email is not null`,
      [accountId, day],
    );
    return row ?? null;
  }

  /** The delegations of an authority that were not withdrawn. */
  termsOf(membershipId: string): Promise<{ startsOn: string; endsOn: string }[]> {
    return this.tx.sql(
      `select starts_on::text as "startsOn", ends_on::text as "endsOn" from delegations
       where source_id = $1 and withdrawn_at is null`,
      [membershipId],
    );
  }

  async insert(id: string, wish: NewDelegation): Promise<void> {
    await this.tx.sql(
      `insert into delegations (id, source_id, colleague_id, capacity, starts_on, ends_on, reason, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, wish.membershipId, wish.colleagueId, wish.capacity, wish.startsOn, wish.endsOn, wish.reason, this.tx.at],
    );
  }

  /** Ends a delegation at this moment; whoever is neither of its people says who they are, and why. */
  async withdraw(id: string, by: { name: string; reason: string } | null): Promise<void> {
    await this.tx.sql(
      'update delegations set withdrawn_at = $2, withdrawn_by_name = $3, withdrawal_reason = $4 where id = $1',
      [id, this.tx.at, by?.name ?? null, by?.reason ?? null],
    );
  }

  /** One delegation, locked until the transaction ends: of an account that gave it or was given it, or anybody's. */
  async find(id: string, accountId: string | null): Promise<KnownDelegation | null> {
    const [row] = await this.tx.sql<DelegationRow>(
      `${DELEGATIONS} where d.id = $1 and ($2::uuid is null or $2 in (m.account_id, d.colleague_id)) for update of d`,
      [id, accountId],
    );
    return row ? this.known(row) : null;
  }

  /** One page of all delegations, the latest days first. */
  async page({ q, standing, cursor, limit }: DelegationQuery): Promise<Page<KnownDelegation>> {
    const [startsOn, id] = keyOf(cursor, TermKey) ?? ['infinity', LATEST_ID];
    const rows = await this.tx.sql<DelegationRow>(
      `${DELEGATIONS} where (d.starts_on, d.id) < ($1::date, $2::uuid) and ($3::text is null or ${STANDING} = $3)
         and ($5::text is null or g.full_name ilike $5 or a.full_name ilike $5 or coalesce(c.name, k.name, r.name) ilike $5)
       order by d.starts_on desc, d.id desc limit $6`,
      [startsOn, id, standing ?? null, this.today, q ? partPattern(q) : null, limit + 1],
    );
    const { items, nextCursor } = pageOf(rows, limit, (row) => [row.startsOn, row.id]);
    return { items: items.map((row) => this.known(row)), nextCursor };
  }

  /** What an account gave and was given, the latest days first. */
  async of(accountId: string): Promise<KnownDelegation[]> {
    const rows = await this.tx.sql<DelegationRow>(
      `${DELEGATIONS} where $1 in (m.account_id, d.colleague_id) order by d.starts_on desc, d.id desc limit 200`,
      [accountId],
    );
    return rows.map((row) => this.known(row));
  }

  private readonly known = (row: DelegationRow): KnownDelegation => ({
    ...row,
    standing: delegationStandingOn(row, this.today),
  });
}

const columns = {
  centreId: 'centre_id',
  certificationBodyId: 'certification_body_id',
  cooperativeId: 'cooperative_id',
  regionCode: 'region_code',
} as const;
