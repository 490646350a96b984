import { timeZoneOf } from '@kompeten/domain';
import { Injectable } from '@nestjs/common';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { AuditRepository, type DoneBy } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { CurriculumMeasuresService } from '../curricula/curriculum-measures.service.ts';
import { IssuanceBatchRepository } from './issuance-batch.repository.ts';
import { batchHappened } from './issuance-batch.rules.ts';
import type { IssuanceBatchRow } from './issuance-batch.table.ts';
import { IssuanceItemRepository } from './issuance-item.repository.ts';
import type { IssuanceItemRow } from './issuance-item.table.ts';
import type { BatchAtWork } from './issue-item.service.ts';
import { RoundEndsService } from './round-ends.service.ts';

/** Lines read at once. */
export const AT_ONCE = 20;

/** What working a batch off begins and ends with, whoever signs. */
@Injectable()
export class BatchWorkService {
  constructor(
    private readonly transactions: Transactions,
    private readonly cohorts: CohortsService,
    private readonly centres: CentresService,
    private readonly measures: CurriculumMeasuresService,
    private readonly rounds: RoundEndsService,
  ) {}

  /** A batch with everything that its certificates have in common. */
  async of(tx: Tx, batch: IssuanceBatchRow): Promise<BatchAtWork> {
    const centre = await this.centres.of(tx, batch.centreId);
    const cohort = await this.cohorts.of(tx, batch.cohortId);
    const scheme = await this.measures.claimOf(tx, cohort.curriculumId);
    return { batch, cohort, centre, scheme, timeZone: timeZoneOf(centre.regionCode) };
  }

  /** The next lines that are not issued, a few at a time, so that the length of a list costs no memory and a pause is seen soon. */
  next(batchId: string, after: number): Promise<IssuanceItemRow[]> {
    return this.transactions.read(async (tx) => {
      if (await IssuanceBatchRepository.in(tx).rests(batchId)) return [];
      return IssuanceItemRepository.in(tx).next(batchId, after, AT_ONCE);
    });
  }

  /** Notes that a line got no certificate, and why. */
  fail(itemId: string, failureCode: string): Promise<void> {
    return this.transactions.run((tx) =>
      IssuanceItemRepository.in(tx).change(itemId, { status: 'failed', failureCode }),
    );
  }

  /** Closes a batch all of whose lines are settled, unless it stands otherwise by now. */
  async finish(tx: Tx, batchId: string, from: 'running' | 'awaiting_signature', by: DoneBy): Promise<void> {
    const repository = IssuanceBatchRepository.in(tx);
    const batch = await repository.lock(batchId);
    if (batch?.status !== from || (await repository.rests(batchId))) return;
    await repository.finish(batchId);
    const { issued, total, centreId, roundId } = batch;
    const happened = batchHappened(roundId === null ? 'done' : 'part_done', batchId, { issued, total });
    await AuditRepository.in(tx).append(by, [happened], centreId);
    if (roundId !== null) await this.rounds.settle(tx, roundId);
  }
}
