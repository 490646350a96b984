import { type Actor, DomainError, type SessionUser } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { generateSecret, generateURI, verifySync } from 'otplib';
import { toString as drawQr } from 'qrcode';
import { Clock } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { RateLimiter } from '../../http/rate-limiter.ts';
import { Vault } from '../../secrets/vault.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { AccountRepository } from './account.repository.ts';
import type { AccountRow } from './account.table.ts';
import { hashOf } from './bearer-secret.ts';
import { PresentPasswordService } from './present-password.service.ts';
import { SessionRepository } from './session.repository.ts';
import { SessionCookie } from './session-cookie.ts';
import { secondFactorLimit } from './session-policy.ts';
import { sessionUser } from './session-user.ts';

const PURPOSE = 'second factor';
const TOLERANCE_SECONDS = 30;

/** Six digits from a phone, asked of whoever approves or signs (TOTP, RFC 6238). */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly cookie: SessionCookie,
    private readonly limiter: RateLimiter,
    private readonly present: PresentPasswordService,
  ) {}

  /** Begins to set it up, with the present password: a new secret, shown once, that counts only after its first digits. */
  async begin(actor: Actor, currentPassword: string): Promise<{ secret: string; uri: string; qrSvg: string }> {
    assertPerson(actor);
    await this.present.assertRight(actor, currentPassword);
    return this.transactions.run(async (tx) => {
      const account = await ownAccount(tx, actor);
      if (account.secondFactorOn) throw new DomainError('identity.second_factor_already_on');
      const secret = generateSecret();
      const uri = generateURI({ issuer: 'Kompeten', label: account.email ?? account.fullName, secret });
      const change = { secondFactorSecret: this.vault.seal(PURPOSE, secret), secondFactorLastStep: null };
      await AccountRepository.in(tx).change(account.id, change);
      return { secret, uri, qrSvg: await drawQr(uri, { type: 'svg', margin: 1 }) };
    });
  }

  /** Turns it on with its first digits. */
  enable(actor: Actor, otp: string, request: FastifyRequest): Promise<{ user: SessionUser }> {
    return this.transactions.run(async (tx) => {
      const account = await ownAccount(tx, actor);
      if (account.secondFactorOn) throw new DomainError('identity.second_factor_already_on');
      await this.assertRight(tx, account, otp);
      await AccountRepository.in(tx).change(account.id, { secondFactorOn: true });
      const event = { type: 'second_factor.enabled', subjectType: 'account' as const, subjectId: account.id, data: {} };
      await AuditRepository.in(tx).append(actor, [event]);
      return this.given(tx, { ...account, secondFactorOn: true }, request);
    });
  }

  /** Gives the digits in a session that began without them. */
  async confirm(actor: Actor, otp: string, request: FastifyRequest): Promise<{ user: SessionUser }> {
    const retryAfterSeconds = await this.limiter.hit(secondFactorLimit, actor.accountId);
    if (retryAfterSeconds !== null) throw new DomainError('identity.too_many_attempts', { retryAfterSeconds });
    return this.transactions.run(async (tx) => {
      const account = await ownAccount(tx, actor);
      await this.assertRight(tx, account, otp);
      return this.given(tx, account, request);
    });
  }

  /** At signing in: whether the digits were asked for and are right; refuses when they are missing or wrong. */
  async passes(tx: Tx, account: AccountRow, otp: string | undefined): Promise<boolean> {
    if (!account.secondFactorOn || account.demo) return false;
    if (otp === undefined) throw new DomainError('identity.otp_needed');
    await this.assertRight(tx, account, otp);
    return true;
  }

  private async assertRight(tx: Tx, { id }: AccountRow, otp: string): Promise<void> {
    const repository = AccountRepository.in(tx);
    const account = await repository.lock(id);
    if (!account?.secondFactorSecret) throw new DomainError('identity.otp_wrong');
    const secret = this.vault.open(PURPOSE, account.secondFactorSecret);
    const epoch = Math.floor(Date.parse(this.clock.now()) / 1000);
    const result = verifySync({
      strategy: 'totp',
      secret,
      token: otp,
      epoch,
      epochTolerance: TOLERANCE_SECONDS,
      ...(account.secondFactorLastStep !== null && { afterTimeStep: account.secondFactorLastStep }),
    });
    if (!result.valid || !('timeStep' in result)) throw new DomainError('identity.otp_wrong');
    await repository.change(id, { secondFactorLastStep: result.timeStep });
  }

  private async given(tx: Tx, account: AccountRow, request: FastifyRequest): Promise<{ user: SessionUser }> {
    const secret = this.cookie.read(request);
    if (secret !== undefined) await SessionRepository.in(tx).secondFactorGiven(hashOf(secret));
    return { user: await sessionUser(tx, account, { via: 'session', secondFactorGiven: true }) };
  }
}

function assertPerson({ via }: Actor): void {
  if (via !== 'session') throw new DomainError('identity.forbidden', { permission: 'second_factor' });
}

async function ownAccount(tx: Tx, actor: Actor): Promise<AccountRow> {
  assertPerson(actor);
  const account = await AccountRepository.in(tx).lock(actor.accountId);
  if (!account) throw new DomainError('identity.signed_out');
  return account;
}
