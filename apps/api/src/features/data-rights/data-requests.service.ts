import {
  type Actor,
  assertCan,
  assertStep,
  can,
  type DataRequest,
  type DataRequestCase,
  type DataRequestQuery,
  type DataRequestStep,
  DomainError,
  moveDataRequest,
  type Page,
  reachOf,
  reasonOfCause,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { FileAnswer, UploadedFile } from '../../http/call.ts';
import { CertificateRequestsService } from '../certificates/certificate-requests.service.ts';
import { CertificatesService } from '../certificates/certificates.service.ts';
import { ShareLinksService } from '../sharing/share-links.service.ts';
import { ContactsService } from '../sign-in-codes/contacts.service.ts';
import { DataRequestRepository, type DataRequestRow } from './data-request.repository.ts';
import { issuerOf, subjectOf } from './data-request-issuer.rules.ts';
import { DataRequestStepRepository } from './data-request-step.repository.ts';
import { DataRequestSteps } from './data-request-steps.service.ts';
import { dataRequestView } from './data-request-view.ts';
import { ErasureRequestsService } from './erasure-requests.service.ts';
import { EvidenceService } from './evidence.service.ts';
import { HolderRepository } from './holder.repository.ts';

/** The work list of those who answer what people ask about their data. */
@Injectable()
export class DataRequestsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly steps: DataRequestSteps,
    private readonly certificates: CertificatesService,
    private readonly replacements: CertificateRequestsService,
    private readonly contacts: ContactsService,
    private readonly links: ShareLinksService,
    private readonly evidence: EvidenceService,
    private readonly erasures: ErasureRequestsService,
  ) {}

  /** One page of the requests within the caller's reach, newest first. */
  list(query: DataRequestQuery, actor: Actor): Promise<Page<DataRequest>> {
    return this.transactions.run(async (tx) => {
      const { any, centreIds, bodyIds } = reachOf(actor, 'data_request.read');
      const within = any ? null : [...centreIds, ...bodyIds];
      await this.steps.settle(tx, { issuerIds: within, personId: null });
      const page = await DataRequestRepository.in(tx).list(query, within);
      return { ...page, items: page.items.map((row) => dataRequestView(row, tx.at)) };
    });
  }

  /** One request with its steps; out of reach it does not exist. */
  get(id: string, actor: Actor): Promise<DataRequestCase> {
    return this.transactions.run(async (tx) => {
      const row = visible(await DataRequestRepository.in(tx).find(id), actor);
      await this.steps.settle(tx, { issuerIds: [issuerOf(row)], personId: row.personId });
      return this.view(tx, id, actor);
    });
  }

  /** Carries a request out, finishes it, or declines it with an answer. */
  move(id: string, step: DataRequestStep, actor: Actor): Promise<DataRequestCase> {
    return this.transactions.run(async (tx) => {
      const row = await lockToHandle(tx, id, actor);
      assertStep(row, step);
      const status = moveDataRequest(row.status, step.event);
      if (row.kind === 'correction' && step.event === 'carry_out') await this.replaceAll(tx, row, actor);
      if (step.event === 'finish' && row.kind === 'consent_withdrawal') await this.forget(tx, row, actor);
      if (row.kind === 'erasure') await this.erasures.take(tx, row, step, actor);
      const { event, answer: note } = step;
      await this.steps.take(tx, row, { status, note, event }, actor);
      return this.view(tx, id, actor);
    });
  }

  /** Adds a photo or PDF of what the person showed at the centre. */
  async addEvidence(id: string, file: UploadedFile, actor: Actor): Promise<DataRequestCase> {
    await this.evidence.add((tx) => lockToHandle(tx, id, actor), file, { by: 'centre', actor });
    return this.get(id, actor);
  }

  /** Opens a file of proof for somebody who decides. */
  openEvidence(id: string, fileId: string, actor: Actor): Promise<FileAnswer> {
    return this.transactions.run(async (tx) =>
      this.evidence.open(tx, await lockToHandle(tx, id, actor), fileId, actor),
    );
  }

  /** Asks for the replacement of every certificate in force that this issuer printed with the wrong name; a second person decides. */
  private async replaceAll(tx: Tx, row: DataRequestRow, actor: Actor): Promise<void> {
    assertCan(actor, 'certificate.request_change', subjectOf(row));
    const { correctName, cause, evidence } = row;
    if (correctName === null || cause === null) throw new DomainError('data_request.not_found');
    const given = { reason: reasonOfCause[cause], note: evidence ?? '', holderName: correctName };
    const living = await this.certificates.livingOfPerson(tx, row.personId, issuerOf(row));
    for (const certificate of living.filter(({ holderName }) => holderName !== correctName)) {
      const { id } = await this.replacements.file(tx, 'replacement', certificate, given, actor);
      await DataRequestStepRepository.in(tx).link(row.id, id);
    }
  }

  /** Forgets how the person is reached: contacts, what they opened, and the links they shared. */
  private async forget(tx: Tx, row: DataRequestRow, actor: Actor): Promise<void> {
    const { personId } = row;
    const centreId = issuerOf(row);
    await HolderRepository.in(tx).forgetContacts(personId, centreId);
    await this.contacts.withdrawAll(tx, personId, centreId, actor);
    await this.links.withdrawAll(tx, personId, centreId, actor);
  }

  private async view(tx: Tx, id: string, actor: Actor): Promise<DataRequestCase> {
    const row = visible(await DataRequestRepository.in(tx).find(id), actor);
    const repository = DataRequestStepRepository.in(tx);
    return {
      ...dataRequestView(row, tx.at),
      steps: await repository.steps(id),
      certificateRequests: await repository.certificateRequests(id),
      askedAtOffice: row.kind === 'erasure' ? row.evidence : null,
      erasureList:
        row.kind === 'erasure' && row.closedAt === null
          ? await this.erasures.list(tx, { ...row, requestId: id }, actor)
          : null,
    };
  }
}

async function lockToHandle(tx: Tx, id: string, actor: Actor): Promise<DataRequestRow> {
  const row = visible(await DataRequestRepository.in(tx).lock(id), actor);
  assertCan(actor, 'data_request.handle', subjectOf(row));
  return row;
}

function visible(row: DataRequestRow | null, actor: Actor): DataRequestRow {
  const isVisible = row && can(actor, 'data_request.read', subjectOf(row));
  if (!isVisible) throw new DomainError('data_request.not_found');
  return row;
}
