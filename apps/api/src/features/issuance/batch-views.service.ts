import { type Actor, approvalBlockers, type IssuanceBatch, type IssuanceBatchDetail, paceOf } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { GradingService } from '../grading/grading.service.ts';
import type { IssuanceBatchRow } from './issuance-batch.table.ts';
import { IssuanceItemRepository } from './issuance-item.repository.ts';
import type { IssuanceItemRow } from './issuance-item.table.ts';

/** Batches as whoever looks at them needs them: how far they are, and what stands against approving. */
@Injectable()
export class BatchViewsService {
  constructor(
    private readonly grading: GradingService,
    private readonly clock: Clock,
  ) {}

  /** The batches for a caller. */
  async of(tx: Tx, batches: readonly IssuanceBatchRow[], actor: Actor): Promise<IssuanceBatch[]> {
    const items = await IssuanceItemRepository.in(tx).ofAll(batches.map(({ id }) => id));
    const views: IssuanceBatch[] = [];
    for (const batch of batches) {
      const own = items.filter(({ batchId }) => batchId === batch.id);
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
    items: readonly IssuanceItemRow[],
    actor: Actor,
    judges: ReadonlySet<string>,
  ): IssuanceBatch {
    const waiting = { requestedById: batch.requestedById, pending: batch.status === 'pending_approval' };
    const issuedAt = items.flatMap(({ status, doneAt }) => (status === 'issued' && doneAt ? [doneAt] : []));
    const pace = paceOf(issuedAt, batch.total, batch.status === 'running' ? batch.startedAt : null, this.clock.now());
    const failed = items
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
