import { createHash } from 'node:crypto';
import {
  type Actor,
  approvalBlockers,
  assertCan,
  type BatchApproval,
  type CompetencyBatch,
  type CompetencyBatchDetail,
  type CompetencyBatchQuery,
  type CompetencyRequest,
  canonicalDocuments,
  DomainError,
  type HappenedEvent,
  type Page,
  reachOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { QueueRepository } from '../../jobs/queue.repository.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { AccountsService } from '../identity/accounts.service.ts';
import { BodyDocumentRepository, type WaitingRow } from './body-document.repository.ts';
import { BodyDocumentsService, lineOf } from './body-documents.service.ts';
import { CompetencyBatchRepository, type CompetencyBatchRow } from './competency-batch.repository.ts';
import { issueDocuments, queueingOf } from './issue-documents.ts';

/** Two people stand behind the documents of a body: one asks for an exact list, another approves exactly that (rule 22). */
@Injectable()
export class CompetencyBatchesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly bodies: CertificationBodiesService,
    private readonly documents: BodyDocumentsService,
    private readonly accounts: AccountsService,
  ) {}

  /** One page of the batches within the caller's reach. */
  list(query: CompetencyBatchQuery, actor: Actor): Promise<Page<CompetencyBatch>> {
    return this.transactions.read(async (tx) => {
      const page = await CompetencyBatchRepository.in(tx).list(query, reachOf(actor, 'body_document.read'));
      const items: CompetencyBatch[] = [];
      for (const row of page.items) items.push(await view(tx, row, actor));
      return { ...page, items };
    });
  }

  /** One batch with its exact list. */
  get(id: string, actor: Actor): Promise<CompetencyBatchDetail> {
    return this.transactions.read(async (tx) => this.detail(tx, id, actor));
  }

  /** Asks for the documents that are ready, all or those named; refuses one that is not. */
  request({ bodyId, certificateIds }: CompetencyRequest, actor: Actor): Promise<CompetencyBatchDetail> {
    return this.transactions.run(async (tx) => {
      await this.bodies.allowed(tx, bodyId, actor, 'body_document.request');
      const lines = (await this.documents.lines(tx, bodyId)).filter(
        (line) => certificateIds?.includes(line.certificateId) ?? line.blockers.length === 0,
      );
      const blocked = lines.filter(({ blockers }) => blockers.length > 0);
      if (lines.length === 0 || blocked.length > 0) {
        const told = blocked.map((one) => ({
          certificateId: one.certificateId,
          codes: one.blockers.map(({ code }) => code),
        }));
        throw new DomainError('competency.nobody_ready', { blockers: told });
      }
      const id = newId();
      const by = { requestedById: actor.accountId, requestedByName: actor.fullName };
      const ids = lines.map(({ certificateId }) => certificateId);
      await CompetencyBatchRepository.in(tx).insert({ id, bodyId, listHash: hashOf(lines), ...by }, ids);
      await note(tx, 'requested', id, { bodyId, total: ids.length }, actor);
      return this.detail(tx, id, actor);
    });
  }

  /** Approves the exact list; a list that has changed since voids the request. */
  async approve(id: string, { listHash }: BatchApproval, actor: Actor): Promise<CompetencyBatchDetail> {
    const isChanged = await this.transactions.run(async (tx) => {
      const batch = await this.decidable(tx, id, actor);
      const rows = await BodyDocumentRepository.in(tx).ofBatch(id);
      await assertFourEyes(tx, batch, rows, actor);
      const now = hashOf(rows.map(lineOf));
      const repository = CompetencyBatchRepository.in(tx);
      if (now !== batch.listHash || (listHash ?? now) !== now || rows.some(({ inForce }) => !inForce)) {
        await repository.decide(id, { status: 'void', decisionReason: 'list_changed' });
        await note(tx, 'voided', id, { bodyId: batch.bodyId }, actor);
        return true;
      }
      const signatoryCapacity = await this.capacityOf(tx, batch.bodyId, actor);
      const by = { approvedById: actor.accountId, approvedByName: actor.fullName };
      await repository.decide(id, { status: 'queued', ...by, signatoryCapacity });
      await QueueRepository.in(tx).add(issueDocuments, { batchId: id }, queueingOf(id));
      await note(tx, 'approved', id, { bodyId: batch.bodyId, listHash: now }, actor);
      return false;
    });
    if (isChanged) throw new DomainError('competency.list_changed');
    return this.get(id, actor);
  }

  /** Sends a batch back. */
  reject(id: string, reason: string, actor: Actor): Promise<CompetencyBatchDetail> {
    return this.transactions.run(async (tx) => {
      const { bodyId } = await this.decidable(tx, id, actor);
      await CompetencyBatchRepository.in(tx).decide(id, { status: 'rejected', decisionReason: reason });
      await note(tx, 'rejected', id, { bodyId }, actor);
      return this.detail(tx, id, actor);
    });
  }

  private async decidable(tx: Tx, id: string, actor: Actor): Promise<CompetencyBatchRow> {
    const batch = await CompetencyBatchRepository.in(tx).lock(id);
    if (!batch) throw new DomainError('competency.batch_not_found');
    assertCan(actor, 'body_document.approve', { bodyId: batch.bodyId });
    if (batch.status !== 'pending_approval') throw new DomainError('competency.wrong_state', { status: batch.status });
    return batch;
  }

  private async detail(tx: Tx, id: string, actor: Actor): Promise<CompetencyBatchDetail> {
    const batch = await CompetencyBatchRepository.in(tx).find(id);
    if (!batch) throw new DomainError('competency.batch_not_found');
    await this.bodies.allowed(tx, batch.bodyId, actor, 'body_document.read');
    const rows = await BodyDocumentRepository.in(tx).ofBatch(id);
    return { ...(await view(tx, batch, actor, rows)), items: rows.map(lineOf) };
  }

  /** In which capacity somebody approves for a body; an authority that was delegated says so. */
  private async capacityOf(tx: Tx, bodyId: string, { accountId }: Actor): Promise<string> {
    const memberships = await this.accounts.membershipsOf(tx, accountId);
    const own = memberships.find((one) => one.certificationBodyId === bodyId && one.role === 'certification_manager');
    const acting = own?.delegatedAs === 'plt' ? 'Plt. ' : own?.delegatedAs === 'plh' ? 'Plh. ' : '';
    return `${acting}Manajer Sertifikasi`;
  }
}

function hashOf(lines: readonly ReturnType<typeof lineOf>[]): string {
  const listed = lines.map(({ schemeTitle: title, units, ...line }) => ({
    ...{ ...line, title },
    results: units.map(({ code, title: unit, result }) => `${code} ${unit} ${result ?? '-'}`),
  }));
  return createHash('sha256').update(canonicalDocuments(listed)).digest('hex');
}

async function assertFourEyes(tx: Tx, batch: CompetencyBatchRow, rows: readonly WaitingRow[], actor: Actor) {
  const [blocker] = await blockersOf(tx, batch, rows, actor);
  if (blocker?.code === 'same_person' || blocker?.code === 'both_judged') {
    throw new DomainError(`competency.${blocker.code}`);
  }
}

async function blockersOf(tx: Tx, batch: CompetencyBatchRow, rows: readonly WaitingRow[], actor: Actor) {
  const judges = await BodyDocumentRepository.in(tx).judgesOf(rows.map(({ certificateId }) => certificateId));
  const waiting = { requestedById: batch.requestedById, pending: batch.status === 'pending_approval' };
  return approvalBlockers(waiting, actor, judges);
}

async function view(
  tx: Tx,
  { signatoryCapacity: _, ...batch }: CompetencyBatchRow,
  actor: Actor,
  rows?: readonly WaitingRow[],
): Promise<CompetencyBatch> {
  const lines = rows ?? (await BodyDocumentRepository.in(tx).ofBatch(batch.id));
  return { ...batch, blockers: await blockersOf(tx, { ...batch, signatoryCapacity: _ }, lines, actor) };
}

function note(tx: Tx, what: string, subjectId: string, data: HappenedEvent['data'], actor: Actor): Promise<void> {
  const event = { type: `body_document.${what}`, subjectType: 'competency_batch', subjectId, data };
  return AuditRepository.in(tx).append(actor, [event]);
}
