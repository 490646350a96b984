import type { Official } from '@kompeten/certificate';
import { type Actor, type CertificateRequest, DomainError } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { WorkLock } from '../../database/work-lock.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { OfficialsService } from '../people/officials.service.ts';
import { CertificateDecisionsService } from './certificate-decisions.service.ts';
import { certificateHappened } from './certificate-request.rules.ts';
import { notIssuedCode } from './not-issued.rules.ts';
import { PassphraseTries } from './passphrase-tries.service.ts';

/** The space of the lock under which an official signs a replacement. */
const SIGNING_LOCK = 4_071_967;

/**
 * Approves a replacement where the officials of a centre sign in person: with the passphrase of whoever approves, which lives in
 * the memory of this one request and nowhere else. What was not signed stays asked for, and is taken up where it was.
 */
@Injectable()
export class ReplacementSigningService {
  constructor(
    private readonly transactions: Transactions,
    private readonly decisions: CertificateDecisionsService,
    private readonly officials: OfficialsService,
    private readonly lock: WorkLock,
    private readonly tries: PassphraseTries,
  ) {}

  /**
   * Approves the request, and has the new certificate signed in the name of whoever calls. Refuses as an approval does, and
   * with `issuance.wrong_passphrase`, `issuance.official_unknown`, `issuance.signer_unreachable`, `issuance.signer_refused`.
   */
  async sign(requestId: string, passphrase: string, actor: Actor): Promise<CertificateRequest> {
    const nik = await this.transactions.run(async (tx) => {
      await this.decisions.assertAwaits(tx, requestId, actor);
      return this.officials.nikOf(tx, actor);
    });
    const official = { fullName: actor.fullName, nik, passphrase };
    const isFree = await this.lock.atOnce(SIGNING_LOCK, requestId, () =>
      this.tries.counted(actor.accountId, () => this.approved(requestId, actor, official)),
    );
    if (!isFree) throw new DomainError('issuance.being_signed');
    return this.transactions.read((tx) => this.decisions.view(tx, requestId, actor));
  }

  private async approved(requestId: string, actor: Actor, official: Official): Promise<void> {
    try {
      await this.decisions.approve(requestId, actor, official);
    } catch (cause) {
      await this.record(requestId, actor, notIssuedCode(cause));
      throw cause;
    }
  }

  private record(requestId: string, actor: Actor, reason: string): Promise<void> {
    return this.transactions.run(async (tx) => {
      const { certificateId, certificate } = await this.decisions.view(tx, requestId, actor);
      const event = certificateHappened('signing_stopped', certificateId, { requestId, reason });
      await AuditRepository.in(tx).append(actor, [event], certificate?.centreId ?? null);
    });
  }
}
