import {
  type Account,
  type Actor,
  can,
  DomainError,
  type NewAccount,
  type NewMembership,
  type Page,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock, newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository, type DoneBy } from '../audit/audit.repository.ts';
import { type AccountFilter, AccountRepository } from './account.repository.ts';
import { accountEvent, newAccount } from './account.rules.ts';
import type { AccountRow } from './account.table.ts';
import { type HeldMembership, HeldMembershipRepository } from './held-membership.repository.ts';
import { membershipRow } from './membership.rules.ts';
import { hashSecret } from './passwords.ts';
import { oneTimeUntil } from './session-policy.ts';

/** An account to be written by the shell: demo accounts may have ids of their own and a known person. */
export interface AccountSeed extends NewAccount {
  id?: string;
  personId?: string;
  demo?: boolean;
}

/** Whose claim card was opened. */
export interface ClaimingPerson {
  personId: string;
  fullName: string;
}

@Injectable()
export class AccountsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** One page of the accounts, in the order asked for. */
  list(filter: AccountFilter): Promise<Page<Account>> {
    return this.transactions.read((tx) => AccountRepository.in(tx).list(filter));
  }

  /** One account with its roles. */
  get(id: string): Promise<Account> {
    return this.transactions.read(async (tx) => {
      const account = await AccountRepository.in(tx).find(id);
      if (!account) throw new DomainError('identity.account_not_found');
      return AccountRepository.in(tx).view(account);
    });
  }

  /**
   * Creates an account of staff with its first roles. A password that somebody else chose opens the door once, within
   * three days, together with the holder's own; what the shell creates is its caller's own.
   */
  async create(given: AccountSeed, by: DoneBy): Promise<Account> {
    const passwordHash = await hashSecret(given.password);
    return this.transactions.run(async (tx) => {
      const passwordOneTimeUntil = by === 'system' ? null : oneTimeUntil(tx.at);
      const account = newAccount({ ...given, passwordHash, passwordOneTimeUntil, createdAt: tx.at });
      const repository = AccountRepository.in(tx);
      await repository.insert(account);
      await repository.addMemberships(given.memberships.map((one) => this.membership(account.id, one)));
      const event = accountEvent('created', account.id, { roles: given.memberships.map(({ role }) => role) });
      await AuditRepository.in(tx).append(by, [event]);
      return repository.view(account);
    });
  }

  /**
   * The account behind a person's claim card, made with the first card; the card itself keeps the PIN. Staff who are trained
   * or assessed themselves keep the account that they have, and are trainees with it from then on.
   */
  async claimed(tx: Tx, { personId, fullName }: ClaimingPerson): Promise<AccountRow> {
    const repository = AccountRepository.in(tx);
    await repository.lockPerson(personId);
    const known = await repository.findByPerson(personId);
    const account = known ?? newAccount({ email: null, fullName, personId, passwordHash: null, createdAt: tx.at });
    if (!known) await repository.insert(account);
    const held = await HeldMembershipRepository.in(tx).of(account.id);
    if (!held.some(({ role }) => role === 'trainee'))
      await repository.addMemberships([this.membership(account.id, { role: 'trainee' })]);
    return account;
  }

  /** The roles that an account holds today, its own and those given by colleagues, with the capacity in which it does. */
  membershipsOf(tx: Tx, accountId: string): Promise<HeldMembership[]> {
    return HeldMembershipRepository.in(tx).of(accountId);
  }

  /**
   * The account that signs in with an e-mail and has a role in a body today, or null: whether somebody else’s e-mail has an
   * account is none of a body’s business. Administrators, who see every account, may name any.
   */
  async colleagueOf(tx: Tx, email: string, bodyId: string, actor: Actor): Promise<string | null> {
    const account = await AccountRepository.in(tx).findByEmail(email);
    if (account === null || can(actor, 'account.read')) return account?.id ?? null;
    const held = await HeldMembershipRepository.in(tx).of(account.id);
    return held.some(({ certificationBodyId }) => certificationBodyId === bodyId) ? account.id : null;
  }

  /** Gives an account one more role. */
  grant(accountId: string, given: NewMembership, actor: Actor): Promise<Account> {
    return this.change(accountId, actor, async (repository) => {
      await repository.addMemberships([this.membership(accountId, given)]);
      return accountEvent('membership_granted', accountId, { role: given.role, centreId: given.centreId ?? null });
    });
  }

  /** Ends a role of an account; from tomorrow on it counts no more. */
  end(accountId: string, membershipId: string, actor: Actor): Promise<Account> {
    return this.change(accountId, actor, async (repository) => {
      const membership = (await repository.membershipsOf(accountId)).find(({ id }) => id === membershipId);
      if (!membership) throw new DomainError('identity.membership_not_found');
      await repository.endMembership(membershipId, this.clock.today());
      return accountEvent('membership_ended', accountId, { role: membership.role, centreId: membership.centreId });
    });
  }

  private change(
    accountId: string,
    actor: Actor,
    work: (repository: AccountRepository) => Promise<ReturnType<typeof accountEvent>>,
  ): Promise<Account> {
    return this.transactions.run(async (tx) => {
      const repository = AccountRepository.in(tx);
      const account = await repository.lock(accountId);
      if (!account) throw new DomainError('identity.account_not_found');
      await AuditRepository.in(tx).append(actor, [await work(repository)]);
      return repository.view(account);
    });
  }

  private membership(accountId: string, given: NewMembership) {
    return membershipRow(newId(), accountId, given, this.clock.today());
  }
}
