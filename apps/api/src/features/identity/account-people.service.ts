import { type Account, type Actor, DomainError } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { AccountRepository } from './account.repository.ts';
import { accountEvent } from './account.rules.ts';

/** Which person holds an account. */
@Injectable()
export class AccountPeopleService {
  /** Under which name an account goes; refuses one that does not exist. */
  async nameOf(tx: Tx, accountId: string): Promise<string> {
    const account = await AccountRepository.in(tx).lock(accountId);
    if (!account) throw new DomainError('identity.account_not_found');
    return account.fullName;
  }

  /** Says who holds an account; refuses with `identity.person_taken` a person who has another one. */
  async name(tx: Tx, accountId: string, personId: string, actor: Actor): Promise<Account> {
    const repository = AccountRepository.in(tx);
    const other = await repository.findByPerson(personId);
    if (other && other.id !== accountId) throw new DomainError('identity.person_taken');
    await repository.change(accountId, { personId });
    await AuditRepository.in(tx).append(actor, [accountEvent('person_named', accountId, { personId })]);
    const account = await repository.find(accountId);
    if (!account) throw new Error('An account vanished while its person was named');
    return repository.view(account);
  }
}
