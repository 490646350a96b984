import { CertificateProblem } from '@kompeten/certificate';
import { DomainError, timeZoneOf } from '@kompeten/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '../../config.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { LOGGER } from '../../logging.ts';
import { AuditRepository } from '../audit/audit.repository.ts';
import { CentresService } from '../centres/centres.service.ts';
import type { NumberedCertificate } from '../certificates/certificate-issuing.service.ts';
import { CohortsService } from '../cohorts/cohorts.service.ts';
import { CurriculumMeasuresService } from '../curricula/curriculum-measures.service.ts';
import { BatchLockRepository } from './batch-lock.repository.ts';
import { IssuanceBatchRepository } from './issuance-batch.repository.ts';
import { batchHappened } from './issuance-batch.rules.ts';
import { IssuanceItemRepository } from './issuance-item.repository.ts';
import type { IssuanceItemRow } from './issuance-item.table.ts';
import { ATTEMPTS } from './issue-batch.ts';
import { type BatchAtWork, IssueItemService } from './issue-item.service.ts';
import { RoundEndsService } from './round-ends.service.ts';

/** Lines read at once. */
const AT_ONCE = 20;

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
    private readonly rounds: RoundEndsService,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Issues what is not issued yet; one failure does not stop the others and is tried again a few times. */
  run(batchId: string, attempt: number): Promise<void> {
    return this.lock.exclusively(batchId, async () => {
      const work = await this.transactions.run((tx) => this.begin(tx, batchId));
      if (!work) return;
      let passing = 0;
      let last = 0;
      for (let lines = await this.next(batchId, last); lines.length > 0; lines = await this.next(batchId, last)) {
        for (const some of inParts(lines, this.atOnce)) passing += await this.some(work, some);
        last = lines.at(-1)?.position ?? last;
      }
      if (passing > 0 && attempt < ATTEMPTS) throw new Error(`${passing} certificates wait for another try`);
      await this.transactions.run((tx) => this.finish(tx, batchId));
    });
  }

  /** Without threads that draw, lines are worked on one after another: nothing would go faster side by side. */
  private get atOnce(): number {
    return this.config.drawingThreads > 0 ? AT_ONCE : 1;
  }

  /** A few lines at a time, so that the length of a list costs no memory and a pause is seen soon. */
  private next(batchId: string, after: number): Promise<IssuanceItemRow[]> {
    return this.transactions.read(async (tx) => {
      if (await IssuanceBatchRepository.in(tx).rests(batchId)) return [];
      return IssuanceItemRepository.in(tx).next(batchId, after, AT_ONCE);
    });
  }

  private async begin(tx: Tx, batchId: string): Promise<BatchAtWork | null> {
    const repository = IssuanceBatchRepository.in(tx);
    const batch = await repository.lock(batchId);
    if (batch?.status !== 'queued' && batch?.status !== 'running') return null;
    if (await repository.rests(batchId)) return null;
    if (batch.status === 'queued') await repository.change(batchId, { status: 'running', startedAt: tx.at });
    const centre = await this.centres.of(tx, batch.centreId);
    const cohort = await this.cohorts.of(tx, batch.cohortId);
    const scheme = await this.measures.claimOf(tx, cohort.curriculumId);
    return { batch, cohort, centre, scheme, timeZone: timeZoneOf(centre.regionCode) };
  }

  /** Numbers lines in the order of the list, then completes them side by side; answers how many wait for another try. */
  private async some(work: BatchAtWork, lines: readonly IssuanceItemRow[]): Promise<number> {
    const unsettled: boolean[] = [];
    const numbered: [IssuanceItemRow, NumberedCertificate][] = [];
    for (const item of lines) {
      const number = async () => {
        const row = await this.items.number(work, item);
        if (row !== null) numbered.push([item, row]);
      };
      unsettled.push(!(await this.tried(work, item, number)));
    }
    const completed = await Promise.allSettled(
      numbered.map(([item, row]) => this.tried(work, item, () => this.items.complete(work, item, row))),
    );
    // Nobody is left behind at work on a list that this process lets go of.
    for (const each of completed) {
      if (each.status === 'rejected') throw each.reason;
      unsettled.push(!each.value);
    }
    return unsettled.filter(Boolean).length;
  }

  /** Whether a step of a line is settled: done, or failed for a reason that another try does not change. */
  private async tried(work: BatchAtWork, item: IssuanceItemRow, step: () => Promise<void>): Promise<boolean> {
    try {
      await step();
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
    if (batch?.status !== 'running' || (await repository.rests(batchId))) return;
    await repository.finish(batchId);
    const { issued, total, centreId, roundId } = batch;
    const happened = batchHappened(roundId === null ? 'done' : 'part_done', batchId, { issued, total });
    await AuditRepository.in(tx).append('system', [happened], centreId);
    if (roundId !== null) await this.rounds.settle(tx, roundId);
  }
}

function inParts<T>(all: readonly T[], size: number): T[][] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, part) => all.slice(part * size, (part + 1) * size));
}

function codeOf(cause: unknown): string {
  return cause instanceof CertificateProblem || cause instanceof DomainError ? cause.code : 'unexpected';
}
