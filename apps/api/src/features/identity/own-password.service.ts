import { type Actor, assertNewPassword, DomainError, type PasswordChange } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { AccountRepository } from './account.repository.ts';
import { hashOf } from './bearer-secret.ts';
import { hashSecret } from './passwords.ts';
import { PresentPasswordService } from './present-password.service.ts';
import { SessionCookie } from './session-cookie.ts';
import { endWaysIn } from './way-in.ts';

@Injectable()
export class OwnPasswordService {
  constructor(
    private readonly transactions: Transactions,
    private readonly present: PresentPasswordService,
    private readonly cookie: SessionCookie,
  ) {}

  /** Changes the caller's own password; it takes the present one, and ends every other way in: see `endWaysIn`. */
  async change(actor: Actor, given: PasswordChange, request: FastifyRequest): Promise<{ ok: true }> {
    if (actor.via !== 'session') throw new DomainError('identity.forbidden', { permission: 'password' });
    await this.present.assertRight(actor, given.currentPassword);
    const newHash = await newPasswordHash(given.currentPassword, given.newPassword);
    const secret = this.cookie.read(request);
    return this.transactions.run(async (tx) => {
      await this.replace(tx, actor, newHash, secret === undefined ? undefined : hashOf(secret));
      return { ok: true as const };
    });
  }

  /** Writes somebody's new password and ends every way in to their account but one session. */
  async replace(tx: Tx, by: Actor, passwordHash: string, exceptHash?: Buffer): Promise<void> {
    const { accountId } = by;
    await AccountRepository.in(tx).change(accountId, { passwordHash, passwordOneTimeUntil: null });
    await endWaysIn(tx, accountId, by, exceptHash);
    const event = { type: 'account.password_changed', subjectType: 'account' as const, subjectId: accountId, data: {} };
    await AuditRepository.in(tx).append(by, [event]);
  }
}

/** The hash of a new password, if it is another one than the present. */
export function newPasswordHash(present: string, next: string): Promise<string> {
  assertNewPassword(present, next);
  return hashSecret(next);
}
