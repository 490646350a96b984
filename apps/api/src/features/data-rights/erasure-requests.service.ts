import {
  type Actor,
  assertCan,
  assertCarriedOut,
  assertDrawn,
  can,
  type DataRequest,
  type DataRequestStep,
  DomainError,
  type ErasureList,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { ApplicationsService } from '../applications/applications.service.ts';
import { EnrolmentsService } from '../enrolments/enrolments.service.ts';
import { ErasuresService, type Holding } from '../retention/erasures.service.ts';
import { ShareLinksService } from '../sharing/share-links.service.ts';
import { ContactsService } from '../sign-in-codes/contacts.service.ts';
import { DataRequestRepository, type DataRequestRow } from './data-request.repository.ts';
import { DataRequestSteps } from './data-request-steps.service.ts';
import { dataRequestView } from './data-request-view.ts';
import { ErasureListRepository } from './erasure-list.repository.ts';

type Issuer = Pick<DataRequestRow, 'centreId' | 'bodyId'>;

/** Requests for erasure: asked at the office, put before a second person as a list, and carried out as exactly that list. */
@Injectable()
export class ErasureRequestsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly erasures: ErasuresService,
    private readonly steps: DataRequestSteps,
    private readonly enrolments: EnrolmentsService,
    private readonly applications: ApplicationsService,
    private readonly contacts: ContactsService,
    private readonly links: ShareLinksService,
  ) {}

  /** Notes that a trainee asked for erasure at the office of their centre. */
  askAtCentre(enrolmentId: string, note: string, actor: Actor): Promise<DataRequest> {
    return this.transactions.run(async (tx) => {
      const { enrolment, cohort } = await this.enrolments.locked(tx, enrolmentId, actor, 'data_request.handle');
      const issuer = { centreId: cohort.centreId, bodyId: null };
      return this.ask(tx, { personId: enrolment.personId, ...issuer, evidence: note }, actor);
    });
  }

  /** Notes that a candidate asked for erasure at the office of the certification body. */
  askAtBody(applicationId: string, note: string, actor: Actor): Promise<DataRequest> {
    return this.transactions.run(async (tx) => {
      const { personId, bodyId } = await this.applications.of(tx, applicationId);
      if (!can(actor, 'application.read', { bodyId })) throw new DomainError('application.not_found');
      assertCan(actor, 'data_request.handle', { bodyId });
      return this.ask(tx, { personId, centreId: null, bodyId, evidence: note }, actor);
    });
  }

  /** Receives a request for erasure; one that is under way at the issuer refuses a second. */
  async ask(tx: Tx, asked: Issuer & { personId: string; evidence: string | null }, actor: Actor): Promise<DataRequest> {
    const { personId, centreId, bodyId } = asked;
    const reach = { personId, issuerIds: [centreId ?? bodyId ?? ''] };
    const open = (await DataRequestRepository.in(tx).ofPerson(reach)).some(
      ({ kind, closedAt }) => kind === 'erasure' && closedAt === null,
    );
    if (open) throw new DomainError('data_request.open_already');
    const row = await DataRequestRepository.in(tx).find(
      await this.steps.file(tx, { kind: 'erasure', ...asked }, actor),
    );
    if (!row) throw new DomainError('data_request.not_found');
    return dataRequestView(row, tx.at);
  }

  /** What would go and what the law keeps, as of now; of other bodies no more than its reader may see there. */
  async list(tx: Tx, of: Holding, actor: Actor): Promise<ErasureList> {
    const { lines, hash } = await this.erasures.list(tx, of, actor);
    return { lines, hash };
  }

  /** Does what a step of an erasure does beside being noted. */
  async take(tx: Tx, row: DataRequestRow, { event, listHash }: DataRequestStep, actor: Actor): Promise<void> {
    if (event === 'carry_out') await this.draw(tx, row, listHash, actor);
    if (event === 'finish') await this.carryOut(tx, row, listHash, actor);
  }

  private async draw(tx: Tx, row: DataRequestRow, named: string | null, actor: Actor): Promise<void> {
    const now = await this.erasures.list(tx, { ...row, requestId: row.id }, actor);
    assertDrawn(now, named);
    await ErasureListRepository.in(tx).draw(row.id, now, { id: actor.accountId, name: actor.fullName });
  }

  private async carryOut(tx: Tx, row: DataRequestRow, named: string | null, actor: Actor): Promise<void> {
    const lists = ErasureListRepository.in(tx);
    const drawn = await lists.find(row.id);
    if (!drawn) throw new DomainError('data_request.list_changed');
    await this.erasures.lock(tx, row.personId);
    const now = await this.erasures.list(tx, { ...row, requestId: row.id }, actor);
    assertCarriedOut({ drawn, now }, named, actor.accountId);
    if (row.centreId !== null) await this.endAccess(tx, row.personId, row.centreId, actor);
    await this.erasures.erase(tx, drawn.going);
    await lists.carriedOut(row.id);
  }

  /** Whoever came in by a contact, or looks by a link, is outside before these are gone. */
  private async endAccess(tx: Tx, personId: string, centreId: string, actor: Actor): Promise<void> {
    await this.contacts.withdrawAll(tx, personId, centreId, actor);
    await this.links.withdrawAll(tx, personId, centreId, actor);
  }
}
