import {
  type Actor,
  type CardGround,
  type Claim,
  DomainError,
  type MyCertificate,
  type SessionUser,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Transactions } from '../../database/transactions.ts';
import type { FileAnswer } from '../../http/call.ts';
import { type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CertificatesService } from '../certificates/certificates.service.ts';
import { MyCertificatesService } from '../certificates/my-certificates.service.ts';
import { ClaimCardsService } from '../claim-cards/claim-cards.service.ts';
import { AccountsService } from '../identity/accounts.service.ts';
import { SessionsService } from '../identity/sessions.service.ts';

/** Tries from one address: a whole class shares the centre's network on its last day. */
const claimLimit: Limit = { name: 'claim', hits: 200, seconds: 900 };

/** The way to what is one's own: a card handed over in class or by a certification body and a PIN, no e-mail and no telephone. */
@Injectable()
export class ClaimsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly limiter: RateLimiter,
    private readonly cards: ClaimCardsService,
    private readonly accounts: AccountsService,
    private readonly sessions: SessionsService,
    private readonly certificates: CertificatesService,
    private readonly own: MyCertificatesService,
  ) {}

  /** Opens a holder's session with a card and its PIN; the first use sets the PIN and ends what earlier cards opened. */
  async claim(
    claim: Claim,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<{ user: SessionUser; firstTime: boolean }> {
    await this.limiter.assertWithin(claimLimit, request);
    const claimed = await this.cards.redeem(claim);
    const { personId, ground, firstTime, issuerIds } = claimed;
    return this.transactions.run(async (tx) => {
      const account = await this.accounts.claimed(tx, claimed);
      if (account.status !== 'active') throw new DomainError('claim_card.unknown');
      const by: Actor = {
        ...{ accountId: account.id, fullName: account.fullName, personId, memberships: [] },
        ...{ via: 'claim', tokenScopes: null, claimedIssuerIds: issuerIds, secondFactor: false },
      };
      const event = {
        type: 'claim_card.opened',
        ...subjectOf(ground),
        data: { firstTime },
      };
      await AuditRepository.in(tx).append(by, [event]);
      if (firstTime) await this.sessions.endClaimedBy(tx, ground, by);
      const opening = { account, via: 'claim', secondFactorGiven: false, claim: { ground, issuerIds } } as const;
      return { user: await this.sessions.open(tx, request, reply, opening), firstTime };
    });
  }

  /** The caller's own certificates, newest first. */
  mine(actor: Actor): Promise<{ items: MyCertificate[] }> {
    return this.own.list(actor);
  }

  /** The caller's own signed file. */
  download(certificateId: string, actor: Actor): Promise<FileAnswer> {
    return this.certificates.downloadOwn(certificateId, actor);
  }
}

const subjectOf = ({ enrolmentId, applicationId }: CardGround) =>
  enrolmentId === null
    ? { subjectType: 'application' as const, subjectId: applicationId }
    : { subjectType: 'enrolment' as const, subjectId: enrolmentId };
