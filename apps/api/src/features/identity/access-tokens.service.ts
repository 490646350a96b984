import { type AccessToken, type Actor, DomainError, type NewAccessToken } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock, newId } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { AccessTokenRepository } from './access-token.repository.ts';
import { hashOf, newTokenSecret } from './bearer-secret.ts';
import { PresentPasswordService } from './present-password.service.ts';
import { TOKEN_MAX_DAYS } from './session-policy.ts';

const DAY_MS = 86_400_000;

@Injectable()
export class AccessTokensService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly present: PresentPasswordService,
  ) {}

  /** The caller's own tokens, newest first; their secrets are nowhere. */
  list(actor: Actor): Promise<{ items: AccessToken[] }> {
    assertPerson(actor);
    return this.transactions.read(async (tx) => ({
      items: await AccessTokenRepository.in(tx).listOf(actor.accountId),
    }));
  }

  /** Makes a token for scripts of the caller, who types the password unless it was typed just now; its secret is told this once. */
  async create(
    { name, expiresOn, scopes, currentPassword }: NewAccessToken,
    actor: Actor,
    request: FastifyRequest,
  ): Promise<{ id: string; token: string }> {
    assertPerson(actor);
    this.assertExpiry(expiresOn);
    await this.present.assertRightOrRecent(actor, currentPassword, request);
    return this.transactions.run(async (tx) => {
      const token = newTokenSecret();
      const row = { id: newId(), accountId: actor.accountId, tokenHash: hashOf(token), name, expiresOn };
      const times = { scopes: scopes ?? null, createdAt: tx.at, lastUsedAt: null };
      await AccessTokenRepository.in(tx).insert({ ...row, ...times });
      await AuditRepository.in(tx).append(actor, [tokenEvent('created', row.id, { expiresOn })]);
      return { id: row.id, token };
    });
  }

  /** Withdraws a token of the caller at once. */
  withdraw(tokenId: string, actor: Actor): Promise<{ ok: true }> {
    assertPerson(actor);
    return this.transactions.run(async (tx) => {
      const existed = await AccessTokenRepository.in(tx).remove(tokenId, actor.accountId);
      if (!existed) throw new DomainError('identity.token_not_found');
      await AuditRepository.in(tx).append(actor, [tokenEvent('withdrawn', tokenId)]);
      return { ok: true as const };
    });
  }

  private assertExpiry(expiresOn: string): void {
    const today = this.clock.today();
    const last = new Date(Date.parse(today) + TOKEN_MAX_DAYS * DAY_MS).toISOString().slice(0, 10);
    if (expiresOn < today || expiresOn > last) {
      throw new DomainError('identity.token_expiry_invalid', { maxDays: TOKEN_MAX_DAYS });
    }
  }
}

/** A token makes no tokens: a stolen one must not outlive its end. */
function assertPerson({ via }: Actor): void {
  if (via !== 'session') throw new DomainError('identity.forbidden', { permission: 'access_token' });
}

const tokenEvent = (what: string, subjectId: string, data: Record<string, string> = {}) => ({
  type: `access_token.${what}`,
  subjectType: 'access_token' as const,
  subjectId,
  data,
});
