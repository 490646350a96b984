import {
  type Actor,
  approvalBlockers,
  type IssuanceBatch,
  type IssuanceBatchDetail,
  isAwaited,
  type OfficialBlocker,
  officialBlockers,
  paceOf,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock.ts';
import type { Tx } from '../../database/transactions.ts';
import { GradingService } from '../grading/grading.service.ts';
import { OfficialsService } from '../people/officials.service.ts';
import { SignersService } from '../signing-keys/signers.service.ts';
import type { IssuanceBatchRow } from './issuance-batch.table.ts';
import { IssuanceItemRepository, type RemarkableLine } from './issuance-item.repository.ts';

const LATELY_MS = 10_000;

/** What a view of a batch needs beside the batch. */
interface Facts {
  judges: ReadonlySet<string>;
  inPerson: boolean;
  /** What stands against the caller's signing in person. */
  official: OfficialBlocker[];
}

/** Batches as whoever looks at them needs them: how far they are, and what stands against approving. */
@Injectable()
export class BatchViewsService {
  constructor(
    private readonly grading: GradingService,
    private readonly signers: SignersService,
    private readonly officials: OfficialsService,
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
      views.push(this.view(batch, own, actor, await this.factsFor(tx, batch, actor)));
    }
    return views;
  }

  /** One batch with the exact list. */
  async detail(tx: Tx, batch: IssuanceBatchRow, actor: Actor): Promise<IssuanceBatchDetail> {
    const items = await IssuanceItemRepository.in(tx).of(batch.id);
    return { ...this.view(batch, items, actor, await this.factsFor(tx, batch, actor)), items };
  }

  private view(
    batch: IssuanceBatchRow,
    lines: readonly RemarkableLine[],
    actor: Actor,
    { judges, inPerson, official }: Facts,
  ): IssuanceBatch {
    const waiting = { requestedById: batch.requestedById, pending: batch.status === 'pending_approval' };
    const awaitsCaller = isAwaited(batch, actor.accountId);
    const blockers = awaitsCaller ? official : [...approvalBlockers(waiting, actor, judges), ...official];
    const issuedAt = lines.flatMap(({ status, doneAt }) => (status === 'issued' && doneAt ? [doneAt] : []));
    const startedAt = batch.status === 'running' ? batch.startedAt : null;
    const pace = paceOf(issuedAt, batch.total - batch.issued, startedAt, this.clock.now());
    const failed = lines
      .filter(({ status }) => status === 'failed')
      .map(({ enrolmentId, holderName, failureCode }) => ({
        ...{ enrolmentId, fullName: holderName, code: failureCode ?? 'unexpected' },
      }));
    return { ...batch, failed, ...pace, inPerson, awaitsCaller, blockers };
  }

  /** Only what waits for a decision needs to know who judged, and only what is signed in person whether the caller could. */
  private async factsFor(tx: Tx, { status, cohortId, centreId }: IssuanceBatchRow, actor: Actor): Promise<Facts> {
    const isPending = status === 'pending_approval';
    const inPerson = status === 'awaiting_signature' || (isPending && this.signers.isInPerson(centreId));
    return {
      judges: isPending ? await this.grading.judgeIdsOf(tx, cohortId) : new Set(),
      inPerson,
      official: inPerson ? officialBlockers({ hasNik: await this.officials.hasNik(tx, actor) }) : [],
    };
  }
}
