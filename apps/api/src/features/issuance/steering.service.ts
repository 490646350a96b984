import {
  type Actor,
  assertCan,
  batchesAtWork,
  DomainError,
  type IssuanceBatch,
  type IssuanceRound,
} from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { QueueRepository } from '../../jobs/queue.repository.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { IssuanceService } from './issuance.service.ts';
import { IssuanceBatchRepository } from './issuance-batch.repository.ts';
import { batchHappened, roundHappened } from './issuance-batch.rules.ts';
import type { IssuanceBatchRow, ListInRound } from './issuance-batch.table.ts';
import { IssuanceItemRepository } from './issuance-item.repository.ts';
import { IssuanceRoundRepository } from './issuance-round.repository.ts';
import { IssuanceRoundsService } from './issuance-rounds.service.ts';
import { issueBatch, jobOf } from './issue-batch.ts';
import { RoundStandingRepository } from './round-standing.repository.ts';

/** Lets approved work rest and go on, and what failed be tried again: nothing here decides what is issued. */
@Injectable()
export class SteeringService {
  constructor(
    private readonly transactions: Transactions,
    private readonly centres: CentresService,
    private readonly issuance: IssuanceService,
    private readonly rounds: IssuanceRoundsService,
  ) {}

  /** Lets a batch rest or go on; resting begins once the few certificates in hand are finished. */
  async rest(batchId: string, rests: boolean, actor: Actor): Promise<IssuanceBatch> {
    await this.transactions.run(async (tx) => {
      const batch = await this.open(tx, batchId, actor);
      if (!batchesAtWork.includes(batch.status)) throw notUnderWay(batch.status);
      await IssuanceBatchRepository.in(tx).change(batchId, restOf(rests, actor, tx));
      if (!rests) await this.queue(tx, [batch]);
      const happened = batchHappened(rests ? 'paused' : 'resumed', batchId);
      await AuditRepository.in(tx).append(actor, [happened], batch.centreId);
    });
    return this.issuance.progress(batchId, actor);
  }

  /** Tries again, from the list as it was approved, what failed in a batch. */
  async retry(batchId: string, actor: Actor): Promise<IssuanceBatch> {
    await this.transactions.run(async (tx) => {
      const { centreId } = await this.open(tx, batchId, actor);
      await this.again(tx, [batchId]);
      await AuditRepository.in(tx).append(actor, [batchHappened('retried', batchId)], centreId);
    });
    return this.issuance.progress(batchId, actor);
  }

  /** The same for a round and all of its lists. */
  restRound(roundId: string, rests: boolean, actor: Actor): Promise<IssuanceRound> {
    return this.transactions.run(async (tx) => {
      const { status, centreId } = await this.rounds.open(tx, roundId, actor, 'issuance.steer');
      if (status !== 'approved') throw notUnderWay(status);
      await IssuanceRoundRepository.in(tx).change(roundId, restOf(rests, actor, tx));
      const open = rests ? [] : await RoundStandingRepository.in(tx).batches(roundId, batchesAtWork);
      await this.queue(
        tx,
        open.map((id) => ({ id, roundId })),
      );
      const happened = roundHappened(rests ? 'paused' : 'resumed', roundId);
      await AuditRepository.in(tx).append(actor, [happened], centreId);
      return this.rounds.shown(tx, roundId, actor);
    });
  }

  /** Tries again what failed in the lists of a round. */
  retryRound(roundId: string, actor: Actor): Promise<IssuanceRound> {
    return this.transactions.run(async (tx) => {
      const { status, centreId } = await this.rounds.open(tx, roundId, actor, 'issuance.steer');
      if (status !== 'approved' && status !== 'done') throw notUnderWay(status);
      await this.again(tx, await RoundStandingRepository.in(tx).batches(roundId, ['done']));
      await IssuanceRoundRepository.in(tx).change(roundId, { status: 'approved', finishedAt: null });
      await AuditRepository.in(tx).append(actor, [roundHappened('retried', roundId)], centreId);
      return this.rounds.shown(tx, roundId, actor);
    });
  }

  private async again(tx: Tx, batchIds: readonly string[]): Promise<void> {
    const again = await IssuanceItemRepository.in(tx).retryFailed(batchIds);
    if (again.length === 0) throw new DomainError('issuance.nothing_to_retry');
    await IssuanceBatchRepository.in(tx).reopen(again.map(({ id }) => id));
    await this.queue(tx, again);
  }

  private queue(tx: Tx, batches: readonly ListInRound[]): Promise<void> {
    return QueueRepository.in(tx).addEach(issueBatch, batches.map(jobOf));
  }

  private async open(tx: Tx, batchId: string, actor: Actor): Promise<IssuanceBatchRow> {
    const batch = await this.issuance.visible(tx, await IssuanceBatchRepository.in(tx).lock(batchId), actor);
    assertCan(actor, 'issuance.steer', this.centres.subject(await this.centres.of(tx, batch.centreId)));
    return batch;
  }
}

const notUnderWay = (status: string) => new DomainError('issuance.not_under_way', { status });

const restOf = (rests: boolean, { fullName }: Actor, { at }: Tx) =>
  rests ? { pausedAt: at, pausedByName: fullName } : { pausedAt: null, pausedByName: null };
