import {
  type Actor,
  approvalOf,
  assertCan,
  type BatchApproval,
  type CompetencyBatch,
  type CompetencyBatchDetail,
  type CompetencyBatchQuery,
  type CompetencyRequest,
  DomainError,
  type Page,
  reachOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { newId } from '../../clock.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { QueueRepository } from '../../jobs/queue.repository.ts';
import { SignatoriesService } from '../certificates/signatories.service.ts';
import { CertificationBodiesService } from '../certification-bodies/certification-bodies.service.ts';
import { BodyDocumentRepository } from './body-document.repository.ts';
import { BodyDocumentsService, lineOf } from './body-documents.service.ts';
import { CompetencyBatchRepository, type CompetencyBatchRow } from './competency-batch.repository.ts';
import { assertDocumentEyes, batchView, hashOf, noteBatch } from './competency-batch-list.ts';
import { issueDocuments, queueingOf } from './issue-documents.ts';

/** Two people stand behind the documents of a body: one asks for an exact list, another approves exactly that (rule 22). */
@Injectable()
export class CompetencyBatchesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly bodies: CertificationBodiesService,
    private readonly documents: BodyDocumentsService,
    private readonly signatories: SignatoriesService,
  ) {}

  /** One page of the batches within the caller's reach. */
  list(query: CompetencyBatchQuery, actor: Actor): Promise<Page<CompetencyBatch>> {
    return this.transactions.read(async (tx) => {
      const page = await CompetencyBatchRepository.in(tx).list(query, reachOf(actor, 'body_document.read'));
      const items: CompetencyBatch[] = [];
      for (const row of page.items) items.push(await batchView(tx, row, actor));
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
      await noteBatch(tx, 'requested', id, { bodyId, total: ids.length }, actor);
      return this.detail(tx, id, actor);
    });
  }

  /** Approves the exact list; a list that has changed since voids the request, a stale click nothing. */
  async approve(id: string, { listHash }: BatchApproval, actor: Actor): Promise<CompetencyBatchDetail> {
    const isChanged = await this.transactions.run(async (tx) => {
      const batch = await this.decidable(tx, id, actor);
      const rows = await BodyDocumentRepository.in(tx).ofBatch(id);
      await assertDocumentEyes(tx, batch, rows, actor);
      const now = hashOf(rows.map(lineOf));
      const repository = CompetencyBatchRepository.in(tx);
      const approval = approvalOf({ requested: batch.listHash, seen: listHash, now });
      if (approval === 'refuse') throw new DomainError('competency.stale');
      if (approval === 'void' || rows.some(({ inForce }) => !inForce)) {
        await repository.decide(id, { status: 'void', decisionReason: 'list_changed' });
        await noteBatch(tx, 'voided', id, { bodyId: batch.bodyId }, actor);
        return true;
      }
      const { capacity: signatoryCapacity } = await this.signatories.ofBody(tx, batch.bodyId, actor);
      const by = { approvedById: actor.accountId, approvedByName: actor.fullName };
      await repository.decide(id, { status: 'queued', ...by, signatoryCapacity });
      await QueueRepository.in(tx).add(issueDocuments, { batchId: id }, queueingOf(id));
      await noteBatch(tx, 'approved', id, { bodyId: batch.bodyId, listHash: now }, actor);
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
      await noteBatch(tx, 'rejected', id, { bodyId }, actor);
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
    return { ...(await batchView(tx, batch, actor, rows)), items: rows.map(lineOf) };
  }
}
