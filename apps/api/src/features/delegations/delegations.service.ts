import {
  type Actor,
  assertCan,
  assertDelegable,
  assertInPerson,
  assertNotByCard,
  assertWithdrawable,
  DelegableRole,
  type Delegation,
  type DelegationDesk,
  type DelegationQuery,
  type DelegationWithdrawal,
  DomainError,
  type HappenedEvent,
  type HeldAuthority,
  isDelegable,
  type NewDelegation,
  type Page,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { dayInJakarta, newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { AccountsService } from '../identity/accounts.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { DelegationRepository, type KnownDelegation } from './delegation.repository.ts';

/** Authorities that their holders give to colleagues for a range of days. */
@Injectable()
export class DelegationsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: PoliciesService,
    private readonly accounts: AccountsService,
  ) {}

  /** What the caller can give to colleagues, gave, and was given. */
  desk(actor: Actor): Promise<DelegationDesk> {
    assertNotByCard(actor, 'authority.delegate');
    const { accountId } = actor;
    return this.transactions.read(async (tx) => {
      const repository = DelegationRepository.in(tx);
      const authorities = [];
      for (const authority of (await this.accounts.membershipsOf(tx, accountId)).filter(isDelegable)) {
        const { id: membershipId, role, organisationName } = authority;
        const colleagues = await repository.colleagues(accountId, authority);
        authorities.push({ membershipId, role: DelegableRole.parse(role), organisationName, colleagues });
      }
      const all = await repository.of(accountId);
      const given = all.filter(({ giverId }) => giverId === accountId);
      return { authorities, given, received: all.filter(({ giverId }) => giverId !== accountId) };
    });
  }

  /** Gives an authority of the caller's own to a colleague; on those days it rests with the caller. */
  give(wish: NewDelegation, actor: Actor): Promise<Delegation> {
    assertCan(actor, 'authority.delegate');
    return this.transactions.run(async (tx) => {
      const repository = DelegationRepository.in(tx);
      await repository.lock(wish.membershipId);
      const authority = await this.authority(tx, wish.membershipId, actor);
      assertDelegable(wish, {
        authority,
        colleague:
          wish.colleagueId === actor.accountId ? null : await repository.colleague(wish.colleagueId, wish.startsOn),
        others: await repository.termsOf(wish.membershipId),
        today: dayInJakarta(tx.at),
        maxDays: (await this.policies.all(tx))['delegation.max_days'],
      });
      const id = newId();
      await repository.insert(id, wish);
      return this.told(tx, id, 'given', actor);
    });
  }

  /** Ends a delegation at once, by whoever gave it or holds it and is there with their password. */
  withdraw(id: string, actor: Actor): Promise<Delegation> {
    assertInPerson(actor, 'authority.delegate');
    return this.transactions.run(async (tx) => {
      const repository = DelegationRepository.in(tx);
      assertWithdrawable(await this.found(repository, id, actor.accountId), dayInJakarta(tx.at));
      await repository.withdraw(id, null);
      return this.told(tx, id, 'withdrawn', actor);
    });
  }

  /** One page of all delegations, whoever gave them. */
  list(query: DelegationQuery): Promise<Page<Delegation>> {
    return this.transactions.read((tx) => DelegationRepository.in(tx).page(query));
  }

  /** Ends a delegation of two others at once; both are told, and read why. */
  overrule(id: string, { reason }: DelegationWithdrawal, actor: Actor): Promise<Delegation> {
    return this.transactions.run(async (tx) => {
      const repository = DelegationRepository.in(tx);
      assertWithdrawable(await this.found(repository, id, null), dayInJakarta(tx.at));
      await repository.withdraw(id, { name: actor.fullName, reason });
      return this.told(tx, id, 'withdrawn', actor);
    });
  }

  private async authority(tx: Tx, membershipId: string, { accountId }: Actor): Promise<HeldAuthority> {
    const own = await this.accounts.membershipsOf(tx, accountId);
    const authority = own.find(({ id }) => id === membershipId);
    if (!authority) throw new DomainError('delegation.authority_not_found');
    return authority;
  }

  private async found(
    repository: DelegationRepository,
    id: string,
    accountId: string | null,
  ): Promise<KnownDelegation> {
    const delegation = await repository.find(id, accountId);
    if (!delegation) throw new DomainError('delegation.not_found');
    return delegation;
  }

  private async told(tx: Tx, id: string, what: 'given' | 'withdrawn', actor: Actor): Promise<Delegation> {
    const delegation = await this.found(DelegationRepository.in(tx), id, null);
    await AuditRepository.in(tx).append(actor, [delegationEvent(what, delegation)], delegation.centreId);
    return delegation;
  }
}

function delegationEvent(what: 'given' | 'withdrawn', delegation: KnownDelegation): HappenedEvent {
  const { id, role, giverId, colleagueId, capacity, startsOn, endsOn, reason, withdrawalReason } = delegation;
  const data = { role, giverId, colleagueId, capacity, startsOn, endsOn, reason, withdrawalReason };
  return { type: `delegation.${what}`, subjectType: 'delegation', subjectId: id, data };
}
