import type { Actor, CardGround, SessionUser } from '@kompeten/domain';
import { DomainError } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository, type DoneBy } from '../audit/audit.repository.ts';
import { AccountRepository } from './account.repository.ts';
import type { AccountRow } from './account.table.ts';
import { hashOf, newCookieSecret } from './bearer-secret.ts';
import { SessionRepository } from './session.repository.ts';
import { SessionCookie } from './session-cookie.ts';
import { sessionLives } from './session-policy.ts';
import { sessionUser } from './session-user.ts';
import { endClaimedWaysIn } from './way-in.ts';

/** How a session begins. */
export interface Opening {
  account: AccountRow;
  via: 'session' | 'claim';
  secondFactorGiven: boolean;
  /** The claim card that opens it, if one does. */
  claim?: { ground: CardGround; issuerIds: string[] };
}

@Injectable()
export class SessionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cookie: SessionCookie,
  ) {}

  /** Opens a session and hands its cookie to the browser; an older one of the same browser ends. */
  async open(tx: Tx, request: FastifyRequest, reply: FastifyReply, opening: Opening): Promise<SessionUser> {
    const { account, via, secondFactorGiven, claim } = opening;
    const secret = newCookieSecret();
    const { maxSeconds } = sessionLives[via];
    await this.closeOf(tx, request);
    await SessionRepository.in(tx).insert({
      id: newId(),
      tokenHash: hashOf(secret),
      accountId: account.id,
      via,
      secondFactorAt: secondFactorGiven ? tx.at : null,
      createdAt: tx.at,
      lastSeenAt: tx.at,
      expiresAt: new Date(Date.parse(tx.at) + maxSeconds * 1000).toISOString(),
      claimEnrolmentId: claim?.ground.enrolmentId ?? null,
      claimApplicationId: claim?.ground.applicationId ?? null,
      claimIssuerIds: claim?.issuerIds ?? null,
    });
    this.cookie.set(reply, secret, maxSeconds);
    return sessionUser(tx, account, { via, secondFactorGiven });
  }

  /** Ends the session of a request, if it has one. */
  close(request: FastifyRequest, reply: FastifyReply, actor: Actor | null): Promise<{ ok: true }> {
    return this.transactions.run(async (tx) => {
      const ended = await this.closeOf(tx, request);
      this.cookie.clear(reply);
      if (ended && actor) {
        const event = { type: 'session.closed', subjectType: 'account' as const, subjectId: actor.accountId, data: {} };
        await AuditRepository.in(tx).append(actor, [event]);
      }
      return { ok: true as const };
    });
  }

  /** Who is signed in, with what the screens need to know. */
  current(actor: Actor): Promise<{ user: SessionUser }> {
    return this.transactions.read(async (tx) => {
      const account = await AccountRepository.in(tx).find(actor.accountId);
      const { via } = actor;
      if (!account || via === 'api_key') throw new DomainError('identity.signed_out');
      return { user: await sessionUser(tx, account, { via, secondFactorGiven: actor.secondFactor }) };
    });
  }

  /** Ends every session that the claim card of a ground or a verified contact opened, and the addresses made in them. */
  endClaimedBy(tx: Tx, ground: CardGround, by: DoneBy): Promise<void> {
    return endClaimedWaysIn(tx, ground, by);
  }

  /** Forgets sessions that have ended by themselves. */
  forgetEnded(): Promise<void> {
    return this.transactions.run((tx) => SessionRepository.in(tx).removeExpired());
  }

  private async closeOf(tx: Tx, request: FastifyRequest): Promise<boolean> {
    const secret = this.cookie.read(request);
    return secret !== undefined && (await SessionRepository.in(tx).remove(hashOf(secret))) !== null;
  }
}
