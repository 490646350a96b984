import { type Credentials, DomainError, type SessionUser } from '@kompeten/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../config.ts';
import { Transactions } from '../../database/transactions.ts';
import { RateLimiter } from '../../http/rate-limiter.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { AccountRepository } from './account.repository.ts';
import type { AccountRow } from './account.table.ts';
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
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Signs somebody in; an unknown user and a wrong password get the same answer after the same work. */
  async signIn(given: Credentials, request: FastifyRequest, reply: FastifyReply): Promise<{ user: SessionUser }> {
    await this.countTry(given.email, request.ip);
    const account = await this.transactions.read((tx) => AccountRepository.in(tx).findByEmail(given.email));
    const matches = await secretMatches(account?.passwordHash ?? null, given.password);
    if (!account || !matches || account.status !== 'active') throw new DomainError('identity.wrong_credentials');
    if (account.demo && !this.config.loopback) throw new DomainError('identity.demo_refused');
    const user = await this.admit(account, given.otp, request, reply);
    await this.limiter.giveBack(signInLimits.account, given.email);
    await this.limiter.giveBack(signInLimits.address, request.ip);
    return { user };
  }

  private admit(account: AccountRow, otp: string | undefined, request: FastifyRequest, reply: FastifyReply) {
    return this.transactions.run(async (tx) => {
      const secondFactorGiven = await this.secondFactor.passes(tx, account, otp);
      const event = {
        type: 'session.opened',
        subjectType: 'account',
        subjectId: account.id,
        data: { secondFactorGiven },
      };
      const by = { ...account, accountId: account.id, memberships: [], via: 'session' as const };
      await AuditRepository.in(tx).append({ ...by, tokenScopes: null, secondFactor: secondFactorGiven }, [event]);
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
