import type { Official } from '@kompeten/certificate';
import {
  type Actor,
  assertCan,
  assertFourEyes,
  type CertificateRequest,
  can,
  changeEffects,
  DomainError,
  stateAfterChange,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CertificateRepository } from './certificate.repository.ts';
import type { CertificateRow } from './certificate.table.ts';
import { CertificateAccessService } from './certificate-access.service.ts';
import { CertificateRequestRepository } from './certificate-request.repository.ts';
import { certificateHappened, closeWaiting, decision, ofIssuer } from './certificate-request.rules.ts';
import type { CertificateRequestRow } from './certificate-request.table.ts';
import { CertificateRequestViews } from './certificate-request-views.service.ts';
import { ReplacementsService } from './replacements.service.ts';
import { StatusEventRepository } from './status-event.repository.ts';
import { SuspensionsService } from './suspensions.service.ts';

interface Opened {
  request: CertificateRequestRow;
  row: CertificateRow;
}

/** The second of two people: decides what the first one asked for (rule 22). */
@Injectable()
export class CertificateDecisionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: CertificateAccessService,
    private readonly views: CertificateRequestViews,
    private readonly suspensions: SuspensionsService,
    private readonly replacements: ReplacementsService,
  ) {}

  /**
   * Approves a request, which then comes true at once; a replacement is numbered, signed and issued on the way, where officials
   * sign in person by whoever approves. Refuses with `issuance.official_awaited` what lacks them, before anything is numbered.
   */
  async approve(requestId: string, actor: Actor, official?: Official): Promise<CertificateRequest> {
    const prepared = await this.transactions.run(async (tx) => {
      const { request, row } = await this.approvable(tx, requestId, actor);
      if (request.kind !== 'replacement') return null;
      if (official === undefined && this.views.isInPerson(request)) throw new DomainError('issuance.official_awaited');
      return this.replacements.prepare(tx, row, request, actor);
    });
    const file = prepared && (await this.replacements.draw(prepared, official));
    return this.transactions.run(async (tx) => {
      const { request, row } = await this.approvable(tx, requestId, actor);
      const replacement = prepared && file ? await this.replacements.issue(tx, prepared, file, actor) : null;
      await this.apply(tx, { request, row }, actor, replacement?.code ?? null);
      if (replacement) await this.replacements.follow(tx, row, request, replacement, actor);
      return this.view(tx, requestId, actor);
    });
  }

  /** Refuses a request; refusing a suspension ends it. */
  reject(requestId: string, reason: string, actor: Actor): Promise<CertificateRequest> {
    return this.transactions.run(async (tx) => {
      const { request, row } = await this.open(tx, requestId, actor);
      if (request.kind === 'suspension') {
        assertFourEyes('certificate', request.requestedById, actor.accountId, new Set());
        await this.move(tx, row, 'reinstatement', { actor, request, replacedByCode: null });
      }
      if (request.kind === 'replacement') await this.replacements.giveUp(tx, row);
      await CertificateRequestRepository.in(tx).change(requestId, decision('rejected', actor, tx.at, reason));
      await this.record(tx, `${request.kind}_refused`, { request, row }, actor);
      return this.view(tx, requestId, actor);
    });
  }

  /** Refuses a signature in person that the request does not wait for, or that this person may not give. */
  async assertAwaits(tx: Tx, requestId: string, actor: Actor): Promise<void> {
    const { request } = await this.approvable(tx, requestId, actor);
    if (!this.views.isInPerson(request)) throw new DomainError('issuance.not_awaited', { status: request.status });
  }

  private async approvable(tx: Tx, requestId: string, actor: Actor): Promise<Opened> {
    const opened = await this.open(tx, requestId, actor);
    const judges = await this.views.judgesOf(tx, opened.row);
    assertFourEyes('certificate', opened.request.requestedById, actor.accountId, judges);
    stateAfterChange(opened.request.kind, opened.row.status);
    return opened;
  }

  /** The request and its certificate, locked, for somebody who may decide it. */
  private async open(tx: Tx, requestId: string, actor: Actor): Promise<Opened> {
    const found = await CertificateRequestRepository.in(tx).find(requestId);
    const locked = found && (await CertificateRepository.in(tx).lock(found.certificateId));
    const subject = locked && (await this.access.subject(tx, locked));
    if (!locked || !subject || !can(actor, 'certificate.read', subject)) {
      throw new DomainError('certificate.request_not_found');
    }
    assertCan(actor, 'certificate.approve_change', subject);
    const row = await this.suspensions.settle(tx, locked);
    const request = await CertificateRequestRepository.in(tx).lock(requestId);
    if (request?.status !== 'pending') {
      throw new DomainError('certificate.request_decided', { status: request?.status ?? 'rejected' });
    }
    return { request, row };
  }

  private async apply(tx: Tx, opened: Opened, actor: Actor, replacedByCode: string | null): Promise<void> {
    const { request, row } = opened;
    await this.move(tx, row, request.kind, { actor, request, replacedByCode });
    await CertificateRequestRepository.in(tx).change(request.id, decision('approved', actor, tx.at));
    if (request.kind !== 'suspension')
      await closeWaiting(tx, row.id, ['suspension'], { by: actor, reason: request.kind });
    await this.record(tx, changeEffects[request.kind].happened, opened, actor);
  }

  private async move(
    tx: Tx,
    row: CertificateRow,
    kind: CertificateRequestRow['kind'],
    { actor, request, replacedByCode }: { actor: Actor; request: CertificateRequestRow; replacedByCode: string | null },
  ): Promise<void> {
    const type = changeEffects[kind].happened;
    const { reasonClass, id: requestId } = request;
    await CertificateRepository.in(tx).change(row.id, { status: stateAfterChange(kind, row.status) });
    const who = { actorId: actor.accountId, requestId };
    await StatusEventRepository.in(tx).append({ certificateId: row.id, type, reasonClass, replacedByCode, ...who });
  }

  private record(tx: Tx, what: string, { request, row }: Opened, actor: Actor): Promise<void> {
    const event = certificateHappened(what, row.id, { requestId: request.id, reasonClass: request.reasonClass });
    return AuditRepository.in(tx).append(actor, [ofIssuer(event, row)], row.centreId);
  }

  /** The request as somebody sees it now. */
  async view(tx: Tx, requestId: string, actor: Actor): Promise<CertificateRequest> {
    const request = await CertificateRequestRepository.in(tx).find(requestId);
    const [view] = await this.views.of(tx, request ? [request] : [], actor);
    if (!view) throw new DomainError('certificate.request_not_found');
    return view;
  }
}
