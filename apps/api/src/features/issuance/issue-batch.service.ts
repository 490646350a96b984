import { CertificateProblem } from '@kompeten/certificate';
import { DomainError } from '@kompeten/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '../../config.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { LOGGER } from '../../logging.ts';
import type { NumberedCertificate } from '../certificates/certificate-issuing.service.ts';
import { SignersService } from '../signing-keys/signers.service.ts';
import { BatchLockRepository } from './batch-lock.repository.ts';
import { AT_ONCE, BatchWorkService } from './batch-work.service.ts';
import { IssuanceBatchRepository } from './issuance-batch.repository.ts';
import type { IssuanceItemRow } from './issuance-item.table.ts';
import { ATTEMPTS } from './issue-batch.ts';
import { type BatchAtWork, IssueItemService } from './issue-item.service.ts';

/**
 * Works an approved batch off; killed at any moment, it goes on where it was: nothing twice, nothing left out. What an
 * official signs in person is left to them.
 */
@Injectable()
export class IssueBatchService {
  constructor(
    private readonly transactions: Transactions,
    private readonly lock: BatchLockRepository,
    private readonly items: IssueItemService,
    private readonly work: BatchWorkService,
    private readonly signers: SignersService,
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
      const next = () => this.work.next(batchId, last);
      for (let lines = await next(); lines.length > 0; lines = await next()) {
        for (const some of inParts(lines, this.atOnce)) passing += await this.some(work, some);
        last = lines.at(-1)?.position ?? last;
      }
      if (passing > 0 && attempt < ATTEMPTS) throw new Error(`${passing} certificates wait for another try`);
      await this.transactions.run((tx) => this.work.finish(tx, batchId, 'running', 'system'));
    });
  }

  /** Without threads that draw, lines are worked on one after another: nothing would go faster side by side. */
  private get atOnce(): number {
    return this.config.drawingThreads > 0 ? AT_ONCE : 1;
  }

  private async begin(tx: Tx, batchId: string): Promise<BatchAtWork | null> {
    const repository = IssuanceBatchRepository.in(tx);
    const batch = await repository.lock(batchId);
    if (batch?.status !== 'queued' && batch?.status !== 'running') return null;
    if (await repository.rests(batchId)) return null;
    if (this.signers.isInPerson(batch.centreId)) {
      await repository.change(batchId, { status: 'awaiting_signature' });
      return null;
    }
    if (batch.status === 'queued') await repository.change(batchId, { status: 'running', startedAt: tx.at });
    return this.work.of(tx, batch);
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
      await this.work.fail(item.id, code);
      return cause instanceof CertificateProblem;
    }
  }
}

function inParts<T>(all: readonly T[], size: number): T[][] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, part) => all.slice(part * size, (part + 1) * size));
}

function codeOf(cause: unknown): string {
  return cause instanceof CertificateProblem || cause instanceof DomainError ? cause.code : 'unexpected';
}
