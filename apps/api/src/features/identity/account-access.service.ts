import { type Account, type Actor, assertSomebodyElse, DomainError, type HappenedEvent } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { AccountRepository } from './account.repository.ts';
import type { AccountRow } from './account.table.ts';
import { newOneTimePassword } from './bearer-secret.ts';
import { hashSecret } from './passwords.ts';
import { oneTimeUntil } from './session-policy.ts';
import { endWaysIn } from './way-in.ts';

/** What an administrator does to the way in of somebody else. */
@Injectable()
export class AccountAccessService {
  constructor(private readonly transactions: Transactions) {}

  /** Gives somebody a password for one signing in, told this once and good for three days; every other way in ends at once. */
  async resetPassword(accountId: string, actor: Actor): Promise<{ password: string }> {
    const password = newOneTimePassword();
    const passwordHash = await hashSecret(password);
    return this.transactions.run(async (tx) => {
      const account = await somebodyElse(tx, accountId, actor);
      if (account.email === null) throw new DomainError('identity.opened_by_claim_card');
      await AccountRepository.in(tx).change(accountId, { passwordHash, passwordOneTimeUntil: oneTimeUntil(tx.at) });
      await endWaysIn(tx, accountId, actor);
      await AuditRepository.in(tx).append(actor, [accessEvent('password_reset', accountId)]);
      return { password };
    });
  }

  /** Locks an account: every way in ends at once, and nobody signs in with it. */
  lock(accountId: string, actor: Actor): Promise<Account> {
    return this.toStatus(accountId, 'locked', actor, (tx) => endWaysIn(tx, accountId, actor));
  }

  /** Unlocks an account: its holder signs in as before; what ended stays away. */
  unlock(accountId: string, actor: Actor): Promise<Account> {
    return this.toStatus(accountId, 'active', actor, async () => {});
  }

  private toStatus(
    accountId: string,
    status: Account['status'],
    actor: Actor,
    effects: (tx: Tx) => Promise<void>,
  ): Promise<Account> {
    return this.transactions.run(async (tx) => {
      const repository = AccountRepository.in(tx);
      const account = await somebodyElse(tx, accountId, actor);
      if (account.status !== status) {
        await repository.change(accountId, { status });
        await effects(tx);
        const what = status === 'locked' ? 'locked' : 'unlocked';
        await AuditRepository.in(tx).append(actor, [accessEvent(what, accountId)]);
      }
      return repository.view({ ...account, status });
    });
  }
}

async function somebodyElse(tx: Tx, accountId: string, actor: Actor): Promise<AccountRow> {
  assertSomebodyElse(actor, accountId);
  const account = await AccountRepository.in(tx).lock(accountId);
  if (!account) throw new DomainError('identity.account_not_found');
  return account;
}

const accessEvent = (what: string, subjectId: string): HappenedEvent => ({
  type: `account.${what}`,
  subjectType: 'account',
  subjectId,
  data: {},
});
