import { CertificateProblem } from '@kompeten/certificate';
import { DomainError, timeZoneOf } from '@kompeten/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { LOGGER } from '../../logging.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { CurriculumMeasuresService } from '../curricula/curriculum-measures.service.ts';
import { BatchLockRepository } from './batch-lock.repository.ts';
import { IssuanceBatchRepository } from './issuance-batch.repository.ts';
import { batchHappened } from './issuance-batch.rules.ts';
import { IssuanceItemRepository } from './issuance-item.repository.ts';
import type { IssuanceItemRow } from './issuance-item.table.ts';
import { ATTEMPTS } from './issue-batch.ts';
import { type BatchAtWork, IssueItemService } from './issue-item.service.ts';

/** Works an approved batch off; killed at any moment, it goes on where it was: nothing twice, nothing left out. */
@Injectable()
export class IssueBatchService {
  constructor(
    private readonly transactions: Transactions,
    private readonly lock: BatchLockRepository,
    private readonly items: IssueItemService,
    private readonly cohorts: CohortsService,
    private readonly centres: CentresService,
    private readonly measures: CurriculumMeasuresService,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Issues what is not issued yet; one failure does not stop the others and is tried again a few times. */
  run(batchId: string, attempt: number): Promise<void> {
    return this.lock.exclusively(batchId, async () => {
      const begun = await this.transactions.run((tx) => this.begin(tx, batchId));
      if (!begun) return;
      let passing = 0;
      for (const item of begun.open) passing += (await this.tried(begun.work, item)) ? 0 : 1;
      if (passing > 0 && attempt < ATTEMPTS) throw new Error(`${passing} certificates wait for another try`);
      await this.transactions.run((tx) => this.finish(tx, batchId));
    });
  }

  private async begin(tx: Tx, batchId: string): Promise<{ work: BatchAtWork; open: IssuanceItemRow[] } | null> {
    const repository = IssuanceBatchRepository.in(tx);
    const batch = await repository.lock(batchId);
    if (batch?.status !== 'queued' && batch?.status !== 'running') return null;
    if (batch.status === 'queued') await repository.change(batchId, { status: 'running', startedAt: tx.at });
    const centre = await this.centres.of(tx, batch.centreId);
    const cohort = await this.cohorts.of(tx, batch.cohortId);
    const open = (await IssuanceItemRepository.in(tx).of(batchId)).filter(({ status }) => status !== 'issued');
    const scheme = await this.measures.claimOf(tx, cohort.curriculumId);
    return { work: { batch, cohort, centre, scheme, timeZone: timeZoneOf(centre.regionCode) }, open };
  }

  /** Whether a line is settled: issued, or failed for a reason that another try does not change. */
  private async tried(work: BatchAtWork, item: IssuanceItemRow): Promise<boolean> {
    try {
      await this.items.issue(work, item);
      return true;
    } catch (cause) {
      const code = codeOf(cause);
      const where = { batchId: work.batch.id, itemId: item.id, code };
      this.logger.error(code === 'unexpected' ? { ...where, err: cause } : where, 'certificate not issued');
      await this.transactions.run((tx) =>
        IssuanceItemRepository.in(tx).change(item.id, { status: 'failed', failureCode: code }),
      );
      return cause instanceof CertificateProblem;
    }
  }

  private async finish(tx: Tx, batchId: string): Promise<void> {
    const repository = IssuanceBatchRepository.in(tx);
    const batch = await repository.lock(batchId);
    if (batch?.status !== 'running') return;
    await repository.change(batchId, { status: 'done', finishedAt: tx.at });
    const { issued, total, centreId } = batch;
    await AuditRepository.in(tx).append('system', [batchHappened('done', batchId, { issued, total })], centreId);
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof CertificateProblem || cause instanceof DomainError ? cause.code : 'unexpected';
}
