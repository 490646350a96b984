import { type Actor, DomainError } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { RateLimiter } from '../../http/rate-limiter.ts';
import { AccountRepository } from './account.repository.ts';
import { hashOf } from './bearer-secret.ts';
import { secretMatches } from './passwords.ts';
import { SessionRepository } from './session.repository.ts';
import { SessionCookie } from './session-cookie.ts';
import { passwordChangeLimit, RECENT_MS } from './session-policy.ts';

/** Asks for the password once more before what outlives a session, which may have been left open to somebody else. */
@Injectable()
export class PresentPasswordService {
  constructor(
    private readonly transactions: Transactions,
    private readonly limiter: RateLimiter,
    private readonly cookie: SessionCookie,
    private readonly clock: Clock,
  ) {}

  /** Refuses a password that is not the caller's present one; only a few wrong ones are looked at. */
  async assertRight({ accountId }: Actor, password: string): Promise<void> {
    const retryAfterSeconds = await this.limiter.hit(passwordChangeLimit, accountId);
    if (retryAfterSeconds !== null) throw new DomainError('identity.too_many_attempts', { retryAfterSeconds });
    const account = await this.transactions.read((tx) => AccountRepository.in(tx).find(accountId));
    const matches = await secretMatches(account?.passwordHash ?? null, password);
    if (!matches) throw new DomainError('identity.wrong_password');
    await this.limiter.giveBack(passwordChangeLimit, accountId);
  }

  /** The same; whoever signed in a moment ago has typed it and may leave it out. */
  async assertRightOrRecent(actor: Actor, password: string | undefined, request: FastifyRequest): Promise<void> {
    if (password !== undefined) return this.assertRight(actor, password);
    const secret = this.cookie.read(request) ?? '';
    const openedAt = await this.transactions.read((tx) => SessionRepository.in(tx).openedAt(hashOf(secret)));
    const isRecent = openedAt !== null && Date.parse(this.clock.now()) - Date.parse(openedAt) <= RECENT_MS;
    if (!isRecent) throw new DomainError('identity.password_needed');
  }
}
