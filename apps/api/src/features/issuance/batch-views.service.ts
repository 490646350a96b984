import { type Actor, approvalBlockers, type IssuanceBatch, type IssuanceBatchDetail, paceOf } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { GradingService } from '../grading/grading.service.ts';
import type { IssuanceBatchRow } from './issuance-batch.table.ts';
import { IssuanceItemRepository, type RemarkableLine } from './issuance-item.repository.ts';

const LATELY_MS = 10_000;

/** Batches as whoever looks at them needs them: how far they are, and what stands against approving. */
@Injectable()
export class BatchViewsService {
  constructor(
    private readonly grading: GradingService,
    private readonly clock: Clock,
  ) {}

  /** The batches for a caller. */
  async of(tx: Tx, batches: readonly IssuanceBatchRow[], actor: Actor): Promise<IssuanceBatch[]> {
    const since = new Date(Date.parse(this.clock.now()) - LATELY_MS).toISOString();
    const ids = batches.map(({ id }) => id);
    const lines = await IssuanceItemRepository.in(tx).remarkable(ids, since);
    const views: IssuanceBatch[] = [];
    for (const batch of batches) {
      const own = lines.filter(({ batchId }) => batchId === batch.id);
      views.push(this.view(batch, own, actor, await this.judgesFor(tx, batch)));
    }
    return views;
  }

  /** One batch with the exact list. */
  async detail(tx: Tx, batch: IssuanceBatchRow, actor: Actor): Promise<IssuanceBatchDetail> {
    const items = await IssuanceItemRepository.in(tx).of(batch.id);
    return { ...this.view(batch, items, actor, await this.judgesFor(tx, batch)), items };
  }

  private view(
    batch: IssuanceBatchRow,
    lines: readonly RemarkableLine[],
    actor: Actor,
    judges: ReadonlySet<string>,
  ): IssuanceBatch {
    const waiting = { requestedById: batch.requestedById, pending: batch.status === 'pending_approval' };
    const issuedAt = lines.flatMap(({ status, doneAt }) => (status === 'issued' && doneAt ? [doneAt] : []));
    const startedAt = batch.status === 'running' ? batch.startedAt : null;
    const pace = paceOf(issuedAt, batch.total - batch.issued, startedAt, this.clock.now());
    const failed = lines
      .filter(({ status }) => status === 'failed')
      .map(({ enrolmentId, holderName, failureCode }) => ({
        ...{ enrolmentId, fullName: holderName, code: failureCode ?? 'unexpected' },
      }));
    return { ...batch, failed, ...pace, blockers: approvalBlockers(waiting, actor, judges) };
  }

  /** Only what waits for a decision needs to know who judged. */
  private judgesFor(tx: Tx, { status, cohortId }: IssuanceBatchRow): Promise<ReadonlySet<string>> {
    return status === 'pending_approval' ? this.grading.judgeIdsOf(tx, cohortId) : Promise.resolve(new Set());
  }
}
