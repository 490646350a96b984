import { isBodyDocument } from '@kompeten/certificate';
import {
  type Actor,
  assertCan,
  assertReduction,
  type CertificateRequest,
  type ChangeKind,
  conflictingRequest,
  DomainError,
  moveCertificate,
  type Page,
  reasonClassOf,
  stateAfterChange,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CertificateRepository } from './certificate.repository.ts';
import type { CertificateRow } from './certificate.table.ts';
import { CertificateAccessService } from './certificate-access.service.ts';
import { CertificateRequestRepository, type RequestFilter } from './certificate-request.repository.ts';
import { type Asked, certificateHappened, newRequest, ofIssuer } from './certificate-request.rules.ts';
import type { CertificateRequestRow } from './certificate-request.table.ts';
import { CertificateRequestViews } from './certificate-request-views.service.ts';
import { SuspensionsService } from './suspensions.service.ts';

/** What a request answers: its id, and the request as the caller sees it. */
export interface Requested {
  requestId: string;
  request: CertificateRequest;
}

/** The first of two people: asks for a change of a certificate. */
@Injectable()
export class CertificateRequestsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: CertificateAccessService,
    private readonly views: CertificateRequestViews,
    private readonly suspensions: SuspensionsService,
  ) {}

  /** One page of the requests within the caller's circle, newest first. */
  list(filter: RequestFilter, actor: Actor): Promise<Page<CertificateRequest>> {
    return this.transactions.read(async (tx) => {
      const issuers = await this.access.issuers(tx, actor, 'certificate.read');
      const page = await CertificateRequestRepository.in(tx).list(filter, issuers);
      return { ...page, items: await this.views.of(tx, page.items, actor) };
    });
  }

  /** Asks for a change that comes true when a second person approves; a suspension is in force at once. */
  ask(kind: ChangeKind, certificateId: string, given: Asked, actor: Actor): Promise<Requested> {
    return this.transactions.run(async (tx) => {
      const row = await this.open(tx, kind, certificateId, actor);
      const request = await this.file(tx, kind, row, given, actor);
      const [view] = await this.views.of(tx, [request], actor);
      if (!view) throw new Error('A request has no view');
      return { requestId: request.id, request: view };
    });
  }

  /** Files the request for whoever the law has let do this; a second person decides it like any other. */
  async file(
    tx: Tx,
    kind: ChangeKind,
    row: CertificateRow,
    given: Asked,
    actor: Actor,
  ): Promise<CertificateRequestRow> {
    await this.assertPossible(tx, kind, row, given);
    const request = newRequest(kind, row, given, { by: actor, at: tx.at });
    await CertificateRequestRepository.in(tx).insert(request);
    if (kind === 'suspension') await this.suspensions.begin(tx, row, request);
    const what = kind === 'suspension' ? 'suspended' : `${kind}_requested`;
    const event = certificateHappened(what, row.id, { requestId: request.id, reasonClass: request.reasonClass });
    await AuditRepository.in(tx).append(actor, [ofIssuer(event, row)], row.centreId);
    return request;
  }

  private async open(tx: Tx, kind: ChangeKind, id: string, actor: Actor): Promise<CertificateRow> {
    const row = await this.access.assertVisible(tx, await CertificateRepository.in(tx).lock(id), actor);
    const permission = kind === 'suspension' ? 'certificate.suspend' : 'certificate.request_change';
    assertCan(actor, permission, await this.access.subject(tx, row));
    return this.suspensions.settle(tx, row);
  }

  private async assertPossible(
    tx: Tx,
    kind: ChangeKind,
    { id, status, origin, document }: CertificateRow,
    { reason, withoutUnits }: Asked,
  ): Promise<void> {
    if (kind === 'replacement' && origin === 'recorded') throw new DomainError('recorded.not_replaced');
    if (reasonClassOf(reason) === 'scope_reduced') {
      if (!isBodyDocument(document)) throw new DomainError('competency.not_reduced');
      assertReduction(document.units, withoutUnits ?? []);
    }
    if (kind === 'suspension') moveCertificate(status, 'suspend');
    else stateAfterChange(kind, status);
    const conflict = conflictingRequest(kind, await CertificateRequestRepository.in(tx).pendingOf(id));
    if (conflict) throw new DomainError('certificate.request_pending', { requestId: conflict.id });
  }
}
