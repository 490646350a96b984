import {
  type Actor,
  approvalBlockers,
  assertCan,
  assertFourEyes,
  can,
  DomainError,
  type Page,
  type RecordedBatch,
  type RecordedBatchDetail,
  type RecordedBatchQuery,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { CertificateAccessService } from '../certificates/certificate-access.service.ts';
import { RecordedBatchRepository } from './recorded-batch.repository.ts';
import { RegisterService } from './register.service.ts';

const nobody: ReadonlySet<string> = new Set();

/** The second of two people: confirms what the first one read out of the older register (PRODUCT §4). */
@Injectable()
export class RecordedBatchesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly access: CertificateAccessService,
    private readonly centres: CentresService,
    private readonly register: RegisterService,
  ) {}

  /** One page of the batches within the caller's circle. */
  list(query: RecordedBatchQuery, actor: Actor): Promise<Page<RecordedBatch>> {
    return this.transactions.read(async (tx) =>
      RecordedBatchRepository.in(tx).list(query, await this.access.centreIds(tx, actor, 'recorded.read')),
    );
  }

  /** One batch with its entries; out of the circle it does not exist. */
  get(id: string, actor: Actor): Promise<RecordedBatchDetail> {
    return this.transactions.read(async (tx) =>
      this.view(tx, await this.visible(tx, await RecordedBatchRepository.in(tx).find(id), actor), actor),
    );
  }

  /** Confirms a batch: its entries answer from now on as recorded certificates. */
  approve(id: string, actor: Actor): Promise<RecordedBatchDetail> {
    return this.transactions.run(async (tx) => {
      const batch = await this.decidable(tx, id, actor);
      assertFourEyes('certificate', batch.requestedById, actor.accountId, nobody);
      await this.register.record(tx, batch, actor);
      return this.decided(tx, batch, 'approved', null, actor);
    });
  }

  /** Sends a batch back; nothing of it is told to anybody. */
  reject(id: string, reason: string, actor: Actor): Promise<RecordedBatchDetail> {
    return this.transactions.run(async (tx) =>
      this.decided(tx, await this.decidable(tx, id, actor), 'rejected', reason, actor),
    );
  }

  private async decided(
    tx: Tx,
    batch: RecordedBatch,
    status: 'approved' | 'rejected',
    reason: string | null,
    actor: Actor,
  ): Promise<RecordedBatchDetail> {
    const repository = RecordedBatchRepository.in(tx);
    await repository.decide(batch.id, status, { id: actor.accountId, name: actor.fullName }, reason);
    const subject = { subjectType: 'recorded_batch' as const, subjectId: batch.id };
    const event = { type: `recorded.${status}`, ...subject, data: { total: batch.total } };
    await AuditRepository.in(tx).append(actor, [event], batch.centreId);
    return this.view(tx, await this.visible(tx, await repository.find(batch.id), actor), actor);
  }

  private async decidable(tx: Tx, id: string, actor: Actor): Promise<RecordedBatch> {
    const batch = await this.visible(tx, await RecordedBatchRepository.in(tx).lock(id), actor);
    assertCan(actor, 'recorded.approve', await this.subject(tx, batch));
    if (batch.status !== 'pending') throw new DomainError('recorded.batch_decided', { status: batch.status });
    return batch;
  }

  private async visible(tx: Tx, batch: RecordedBatch | null, actor: Actor): Promise<RecordedBatch> {
    if (batch && can(actor, 'recorded.read', await this.subject(tx, batch))) return batch;
    throw new DomainError('recorded.batch_not_found');
  }

  private async subject(tx: Tx, { centreId }: RecordedBatch) {
    return this.centres.subject(await this.centres.of(tx, centreId));
  }

  private async view(tx: Tx, batch: RecordedBatch, actor: Actor): Promise<RecordedBatchDetail> {
    const repository = RecordedBatchRepository.in(tx);
    const rows = await repository.entries(batch.id);
    const codes = await repository.codes(
      batch.status === 'approved' ? batch.centreId : batch.id,
      rows.map(({ number }) => number),
    );
    const entries = rows.map(({ nikSealed: _, birthDate: __, ...row }) => ({
      ...row,
      code: codes.get(row.number) ?? null,
    }));
    const waiting = { requestedById: batch.requestedById, pending: batch.status === 'pending' };
    return { ...batch, entries, blockers: approvalBlockers(waiting, actor, nobody) };
  }
}
