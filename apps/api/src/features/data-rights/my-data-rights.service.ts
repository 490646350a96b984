import {
  type Actor,
  assertNameCorrection,
  type DataRequest,
  DomainError,
  dataRequestDueAt,
  livingStatuses,
  type MyDataRights,
  moveDataRequest,
  type NewNameCorrection,
  type PersonalData,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { type Limit, RateLimiter } from '../../http/rate-limiter.ts';
import { CertificatesService } from '../certificates/certificates.service.ts';
import { PoliciesService } from '../policies/policies.service.ts';
import { DataRequestRepository, type NewDataRequest } from './data-request.repository.ts';
import { DataRequestSteps } from './data-request-steps.service.ts';
import { dataRequestView } from './data-request-view.ts';
import { PersonalDataRepository } from './personal-data.repository.ts';

/** Each copy is recorded, and nobody reads the own data this often. */
const copyLimit: Limit = { name: 'data copy', hits: 20, seconds: 86_400 };

type Wish = Pick<NewDataRequest, 'kind' | 'centreId'> & Partial<NewDataRequest>;

/** What people do about their own data; whoever came in with a card reaches what the card opens. */
@Injectable()
export class MyDataRightsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly limiter: RateLimiter,
    private readonly certificates: CertificatesService,
    private readonly policies: PoliciesService,
    private readonly steps: DataRequestSteps,
  ) {}

  /** What the caller asked and how it stands, and which centres hold something about them. */
  overview(actor: Actor): Promise<MyDataRights> {
    return this.transactions.run(async (tx) => {
      const dueDays = await this.dueDays(tx);
      if (actor.personId === null) return { centres: [], requests: [], dueDays };
      const reach = { centreIds: centresOf(actor), personId: actor.personId };
      await this.steps.settle(tx, reach);
      const rows = await DataRequestRepository.in(tx).ofPerson(reach);
      const centres = await PersonalDataRepository.in(tx).centresOf(actor.personId, centresOf(actor));
      return { centres, requests: rows.map((row) => dataRequestView(row, tx.at)), dueDays };
    });
  }

  /** Everything held about the caller, at once; that it was copied is recorded at each centre. */
  async copy(actor: Actor): Promise<PersonalData> {
    const retryAfterSeconds = await this.limiter.hit(copyLimit, actor.accountId);
    if (retryAfterSeconds !== null) throw new DomainError('request.too_many', { retryAfterSeconds });
    return this.transactions.run(async (tx) => {
      const personId = personOf(actor);
      const repository = PersonalDataRepository.in(tx);
      for (const { id: centreId } of await repository.centresOf(personId, centresOf(actor))) {
        await this.file(tx, { kind: 'copy', centreId, status: 'done', closedAt: tx.at }, actor);
      }
      const data = await repository.of(personId, centresOf(actor));
      if (!data) throw new DomainError('person.not_found');
      return { asOf: tx.at, ...data };
    });
  }

  /** Asks the issuer of an own certificate to put the name right. */
  correctName(wish: NewNameCorrection, actor: Actor): Promise<DataRequest> {
    return this.transactions.run(async (tx) => {
      const row = await this.certificates.own(tx, wish.certificateId, actor);
      if (!livingStatuses.includes(row.status))
        throw new DomainError('certificate.wrong_state', { status: row.status });
      if (row.origin === 'recorded') throw new DomainError('recorded.not_replaced');
      assertNameCorrection(wish, row.holderName);
      const { certificateId, correctName, cause, evidence } = wish;
      const printedName = row.holderName;
      return this.ask(
        tx,
        { kind: 'correction', centreId: row.centreId, certificateId, printedName, correctName, cause, evidence },
        actor,
      );
    });
  }

  /** Takes back the consent to be contacted by a centre that holds something about the caller. */
  withdrawConsent(centreId: string, actor: Actor): Promise<DataRequest> {
    return this.transactions.run(async (tx) => {
      const centres = await PersonalDataRepository.in(tx).centresOf(personOf(actor), centresOf(actor));
      if (!centres.some(({ id }) => id === centreId)) throw new DomainError('data_request.centre_unknown');
      return this.ask(tx, { kind: 'consent_withdrawal', centreId }, actor);
    });
  }

  /** Withdraws a request that nobody has begun to carry out; anybody else's does not exist. */
  withdraw(id: string, actor: Actor): Promise<DataRequest> {
    return this.transactions.run(async (tx) => {
      const row = await DataRequestRepository.in(tx).lock(id);
      const centreIds = centresOf(actor);
      const isOwn = row?.personId === actor.personId && (centreIds?.includes(row?.centreId ?? '') ?? true);
      if (!row || !isOwn) throw new DomainError('data_request.not_found');
      await this.steps.take(tx, row, { status: moveDataRequest(row.status, 'withdraw'), note: null }, actor);
      return this.view(tx, id);
    });
  }

  /** One open request of a kind a centre: a second one would only make the first one late. */
  private async ask(tx: Tx, wish: Wish, actor: Actor): Promise<DataRequest> {
    const mine = await DataRequestRepository.in(tx).ofPerson({ centreIds: [wish.centreId], personId: personOf(actor) });
    const open = mine.some(({ kind, closedAt }) => kind === wish.kind && closedAt === null);
    if (open) throw new DomainError('data_request.open_already');
    return this.view(tx, await this.file(tx, wish, actor));
  }

  private async file(tx: Tx, wish: Wish, actor: Actor): Promise<string> {
    const empty = { certificateId: null, printedName: null, correctName: null, cause: null, evidence: null };
    const row: NewDataRequest = {
      ...{ id: newId(), status: 'received', personId: personOf(actor), closedAt: null, answer: null },
      ...{ receivedAt: tx.at, dueAt: dataRequestDueAt(tx.at, await this.dueDays(tx)), ...empty, ...wish },
    };
    await DataRequestRepository.in(tx).insert(row);
    await this.steps.take(tx, row, { status: row.status, note: null }, actor);
    return row.id;
  }

  private async dueDays(tx: Tx): Promise<number> {
    return (await this.policies.all(tx))['data_request.due_days'];
  }

  private async view(tx: Tx, id: string): Promise<DataRequest> {
    const row = await DataRequestRepository.in(tx).find(id);
    if (!row) throw new DomainError('data_request.not_found');
    return dataRequestView(row, tx.at);
  }
}

/** The centres that a claim card opens; null means all of them. */
const centresOf = ({ via, claimedCentreIds }: Actor): string[] | null =>
  via === 'claim' ? (claimedCentreIds ?? []) : null;

function personOf({ personId }: Actor): string {
  if (personId === null) throw new DomainError('person.not_found');
  return personId;
}
