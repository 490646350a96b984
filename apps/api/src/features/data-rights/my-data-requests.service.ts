import {
  type Actor,
  assertNameCorrection,
  type DataRequest,
  DomainError,
  endingOf,
  livingStatuses,
  moveDataRequest,
  type NewNameCorrection,
  type NewRestriction,
  restricts,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import type { UploadedFile } from '../../http/call.ts';
import { CertificatesService } from '../certificates/certificates.service.ts';
import { DataRequestRepository, type DataRequestRow, type NewDataRequest } from './data-request.repository.ts';
import { issuerOf } from './data-request-issuer.rules.ts';
import { DataRequestSteps } from './data-request-steps.service.ts';
import { dataRequestView } from './data-request-view.ts';
import { EvidenceService } from './evidence.service.ts';
import { HolderRepository } from './holder.repository.ts';
import { centresOf, isOpened, personOf } from './own-reach.ts';

type Asked = Pick<NewDataRequest, 'kind' | 'centreId' | 'bodyId'> & Partial<NewDataRequest>;

/** What people ask of those who hold data about them, and take back. */
@Injectable()
export class MyDataRequestsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly certificates: CertificatesService,
    private readonly steps: DataRequestSteps,
    private readonly evidence: EvidenceService,
  ) {}

  /** Asks the issuer of an own certificate to put the name right. */
  correctName(wish: NewNameCorrection, actor: Actor): Promise<DataRequest> {
    return this.transactions.run(async (tx) => {
      const row = await this.certificates.own(tx, wish.certificateId, actor);
      if (!livingStatuses.includes(row.status))
        throw new DomainError('certificate.wrong_state', { status: row.status });
      if (row.origin === 'recorded') throw new DomainError('recorded.not_replaced');
      assertNameCorrection(wish, row.holderName);
      const { centreId, bodyId } = row;
      const issuer = centreId === null ? { centreId, bodyId } : { centreId, bodyId: null };
      return this.ask(tx, { kind: 'correction', ...issuer, printedName: row.holderName, ...wish }, actor);
    });
  }

  /** Takes back the consent to be contacted by a centre that holds something about the caller. */
  withdrawConsent(centreId: string, actor: Actor): Promise<DataRequest> {
    return this.transactions.run(async (tx) => {
      await assertHeldBy(tx, centreId, actor);
      return this.ask(tx, { kind: 'consent_withdrawal', centreId, bodyId: null }, actor);
    });
  }

  /** Asks a centre to use the caller's data no further than law and certificates need. */
  restrict({ centreId, reason }: NewRestriction, actor: Actor): Promise<DataRequest> {
    return this.transactions.run(async (tx) => {
      await assertHeldBy(tx, centreId, actor);
      return this.ask(tx, { kind: 'restriction', centreId, bodyId: null, reason }, actor);
    });
  }

  /** Adds a proof to an own correction that is not decided yet. */
  async addEvidence(id: string, file: UploadedFile, actor: Actor): Promise<DataRequest> {
    const lockOwn = (tx: Tx) => this.lockOwn(tx, id, actor);
    await this.evidence.add(lockOwn, file, { by: 'holder', actor });
    return this.transactions.read((tx) => view(tx, id));
  }

  /** Withdraws a request that nobody has begun to carry out, or lifts a restriction; anybody else's does not exist. */
  withdraw(id: string, actor: Actor): Promise<DataRequest> {
    return this.transactions.run(async (tx) => {
      const row = await this.lockOwn(tx, id, actor);
      const status = moveDataRequest(row.status, endingOf(row.kind, row.status));
      await this.steps.take(tx, row, { status, note: null }, actor);
      await this.evidence.removeOf(tx, id);
      return view(tx, id);
    });
  }

  private async lockOwn(tx: Tx, id: string, actor: Actor): Promise<DataRequestRow> {
    const row = await DataRequestRepository.in(tx).lock(id);
    if (!row || row.personId !== actor.personId || !isOpened(row, actor))
      throw new DomainError('data_request.not_found');
    return row;
  }

  /** One open request of a kind an issuer: a second one would only make the first one late. */
  private async ask(tx: Tx, asked: Asked, actor: Actor): Promise<DataRequest> {
    const personId = personOf(actor);
    const mine = await DataRequestRepository.in(tx).ofPerson({ issuerIds: [issuerOf(asked)], personId });
    const sameKind = mine.filter(({ kind }) => kind === asked.kind);
    const open = sameKind.some(({ kind, status, closedAt }) => closedAt === null || restricts(kind, status));
    if (open) throw new DomainError('data_request.open_already');
    return view(tx, await this.steps.file(tx, { ...asked, personId }, actor));
  }
}

async function assertHeldBy(tx: Tx, centreId: string, actor: Actor): Promise<void> {
  const centres = await HolderRepository.in(tx).centres(personOf(actor), centresOf(actor));
  if (!centres.some(({ id }) => id === centreId)) throw new DomainError('data_request.centre_unknown');
}

async function view(tx: Tx, id: string): Promise<DataRequest> {
  const row = await DataRequestRepository.in(tx).find(id);
  if (!row) throw new DomainError('data_request.not_found');
  return dataRequestView(row, tx.at);
}
