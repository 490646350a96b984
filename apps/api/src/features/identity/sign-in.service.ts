import { type Actor, type Credentials, DomainError, type SessionUser } from '@kompeten/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock } from '../../clock.ts';
import { CONFIG, type Config } from '../../config.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { countedAddress } from '../../http/caller-address.ts';
import { RateLimiter } from '../../http/rate-limiter.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { AccountRepository } from './account.repository.ts';
import type { AccountRow } from './account.table.ts';
import { newPasswordHash, OwnPasswordService } from './own-password.service.ts';
import { secretMatches } from './passwords.ts';
import { SecondFactorService } from './second-factor.service.ts';
import { signInLimits } from './session-policy.ts';
import { SessionsService } from './sessions.service.ts';

@Injectable()
export class SignInService {
  constructor(
    private readonly transactions: Transactions,
    private readonly limiter: RateLimiter,
    private readonly sessions: SessionsService,
    private readonly secondFactor: SecondFactorService,
    private readonly passwords: OwnPasswordService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Signs somebody in; an unknown user, a locked account and a wrong password get the same answer after the same work.
   * A one-time password opens the door only together with the new one that replaces it.
   */
  async signIn(given: Credentials, request: FastifyRequest, reply: FastifyReply): Promise<{ user: SessionUser }> {
    const address = countedAddress(request.ip);
    await this.countTry(given.email, address);
    const account = await this.transactions.read((tx) => AccountRepository.in(tx).findByEmail(given.email));
    const matches = await secretMatches(account?.passwordHash ?? null, given.password);
    if (!account || !matches || account.status !== 'active') throw new DomainError('identity.wrong_credentials');
    if (account.demo && !this.config.loopback) throw new DomainError('identity.demo_refused');
    this.assertOpens(account, given);
    const user = await this.admit(account, given, request, reply);
    await this.limiter.giveBack(signInLimits.account, given.email);
    await this.limiter.giveBack(signInLimits.address, address);
    return { user };
  }

  /** Of a password that was given anew: not for ever, and not without one's own. */
  private assertOpens({ passwordOneTimeUntil: until }: AccountRow, { newPassword }: Credentials): void {
    if (until === null) return;
    if (Date.parse(until) < Date.parse(this.clock.now())) throw new DomainError('identity.one_time_password_expired');
    if (newPassword === undefined) throw new DomainError('identity.password_change_needed');
  }

  private async admit(seen: AccountRow, given: Credentials, request: FastifyRequest, reply: FastifyReply) {
    const newHash = given.newPassword && (await newPasswordHash(given.password, given.newPassword));
    return this.transactions.run(async (tx) => {
      const account = await unchanged(tx, seen);
      const secondFactorGiven = await this.secondFactor.passes(tx, account, given.otp);
      const event = {
        type: 'session.opened',
        subjectType: 'account' as const,
        subjectId: account.id,
        data: { secondFactorGiven },
      };
      const { id: accountId, fullName, personId } = account;
      const as = {
        via: 'session',
        tokenScopes: null,
        claimedIssuerIds: null,
        secondFactor: secondFactorGiven,
      } as const;
      const by: Actor = { accountId, fullName, personId, memberships: [], ...as };
      if (newHash) await this.passwords.replace(tx, by, newHash);
      await AuditRepository.in(tx).append(by, [event]);
      return this.sessions.open(tx, request, reply, { account, via: 'session', secondFactorGiven });
    });
  }

  private async countTry(email: string, address: string): Promise<void> {
    const waits = [
      await this.limiter.hit(signInLimits.account, email),
      await this.limiter.hit(signInLimits.address, address),
    ].filter((seconds) => seconds !== null);
    if (waits.length > 0)
      throw new DomainError('identity.too_many_attempts', { retryAfterSeconds: Math.max(...waits) });
  }
}

/** The account as it was when the password was checked; one locked or given another password since is not let in. */
async function unchanged(tx: Tx, { id, passwordHash }: AccountRow): Promise<AccountRow> {
  const account = await AccountRepository.in(tx).lock(id);
  if (account?.status !== 'active' || account.passwordHash !== passwordHash) {
    throw new DomainError('identity.wrong_credentials');
  }
  return account;
}
