import type { Account, Page } from '@kompeten/domain';
import { In } from 'typeorm';
import { type Orders, orderedPage, type PageWish } from '../../database/ordered-page.ts';
import { prefixPattern } from '../../database/paging.ts';
import type { Tx } from '../../database/transactions.ts';
import { type AccountRow, accountTable } from './account.table.ts';
import { type MembershipRow, membershipTable } from './membership.table.ts';

/** What a list can be ordered by. */
const orders = {
  fullName: { by: 'lower(a.full_name)', kind: 'text' },
  email: { by: "coalesce(a.email, '')", kind: 'text' },
  status: { by: 'a.status', kind: 'text' },
} as const satisfies Orders<string>;

/** What a list of accounts is narrowed to. */
export interface AccountFilter extends PageWish<keyof typeof orders> {
  q?: string | undefined;
}

export class AccountRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): AccountRepository {
    return new AccountRepository(tx);
  }

  findByEmail(email: string): Promise<AccountRow | null> {
    return this.tx.table(accountTable).findOneBy({ email });
  }

  /** Keeps others from giving a person an account until the transaction ends. */
  async lockPerson(personId: string): Promise<void> {
    await this.tx.sql('select 1 from people where id = $1 for no key update', [personId]);
  }

  findByPerson(personId: string): Promise<AccountRow | null> {
    return this.tx.table(accountTable).findOneBy({ personId });
  }

  find(id: string): Promise<AccountRow | null> {
    return this.tx.table(accountTable).findOneBy({ id });
  }

  /** The account, locked until the transaction ends. */
  lock(id: string): Promise<AccountRow | null> {
    return this.tx.table(accountTable).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async insert(account: AccountRow): Promise<void> {
    await this.tx.table(accountTable).insert(account);
  }

  async change(id: string, change: Partial<AccountRow>): Promise<void> {
    await this.tx.table(accountTable).update({ id }, change);
  }

  async addMemberships(memberships: MembershipRow[]): Promise<void> {
    await this.tx.table(membershipTable).insert(memberships);
  }

  membershipsOf(accountId: string): Promise<MembershipRow[]> {
    return this.tx.table(membershipTable).find({ where: { accountId }, order: { id: 'ASC' } });
  }

  async endMembership(id: string, endsOn: string): Promise<void> {
    await this.tx.sql('update memberships set ends_on = greatest($2::date, starts_on) where id = $1', [id, endsOn]);
  }

  /** One page of the accounts whose name or e-mail begins with a word, in the order asked for. */
  async list({ q, ...wish }: AccountFilter): Promise<Page<Account>> {
    const word = q === undefined ? null : prefixPattern(q.toLowerCase());
    const query = this.tx
      .table(accountTable)
      .createQueryBuilder('a')
      .where('(:word::text is null or lower(a.fullName) like :word or a.email like :word)', { word });
    const page = await orderedPage(query, orders, wish);
    return { ...page, items: await this.views(page.items) };
  }

  /** An account as administrators see it. */
  async view(row: AccountRow): Promise<Account> {
    return viewOf(row, await this.membershipsOf(row.id));
  }

  private async views(rows: readonly AccountRow[]): Promise<Account[]> {
    const accountId = In(rows.map(({ id }) => id));
    const memberships = await this.tx.table(membershipTable).find({ where: { accountId }, order: { id: 'ASC' } });
    return rows.map((row) =>
      viewOf(
        row,
        memberships.filter((one) => one.accountId === row.id),
      ),
    );
  }
}

function viewOf(row: AccountRow, memberships: MembershipRow[]): Account {
  const { id, email, fullName, personId, status, passwordOneTimeUntil, demo, secondFactorOn, createdAt } = row;
  const passwordOneTime = passwordOneTimeUntil !== null;
  return { id, email, fullName, personId, status, passwordOneTime, demo, secondFactorOn, createdAt, memberships };
}
