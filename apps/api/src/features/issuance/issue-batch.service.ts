import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '../../config.ts';
import { Transactions, type Tx } from '../../database/transactions.ts';
import { LOGGER } from '../../logging.ts';
import { SignersService } from '../signing-keys/signers.service.ts';
import { BatchLockRepository } from './batch-lock.repository.ts';
import { BatchWorkService } from './batch-work.service.ts';
import { IssuanceBatchRepository } from './issuance-batch.repository.ts';
import type { IssuanceItemRow } from './issuance-item.table.ts';
import { ATTEMPTS } from './issue-batch.ts';
import { type BatchAtWork, type DrawnLine, IssueItemService, type NumberedLine } from './issue-item.service.ts';
import { LineTries } from './line-tries.ts';

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
        passing += await this.some(work, lines);
        last = lines.at(-1)?.position ?? last;
      }
      if (passing > 0 && attempt < ATTEMPTS) throw new Error(`${passing} certificates wait for another try`);
      await this.transactions.run((tx) => this.work.finish(tx, batchId, 'running', 'system'));
    });
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

  /** Numbers lines in the order of the list, then completes them; answers how many wait for another try. */
  private async some(work: BatchAtWork, items: readonly IssuanceItemRow[]): Promise<number> {
    const batchId = work.batch.id;
    const tries = new LineTries({ batchId, logger: this.logger, fail: (id, code) => this.work.fail(id, code) });
    const lines = items.map((item) => ({ item }));
    const numbered = await tries.together(lines, (some) =>
      this.items.number(
        work,
        some.map(({ item }) => item),
      ),
    );
    const draw = (line: NumberedLine) => tries.alone(line, async () => [await this.items.draw(work, line)]);
    const close = (drawn: readonly DrawnLine[]) => tries.together(drawn, (some) => this.items.close(some));
    // What somebody else was asked to sign is stored before the next is asked for.
    if (this.signers.isOwn(work.batch.centreId)) await close((await this.inTurn(numbered, draw)).flat());
    else await this.inTurn(numbered, async (line) => close(await draw(line)));
    return tries.passing;
  }

  /** One line after another, or with threads side by side: nobody is left behind at work on a list that this process lets go of. */
  private async inTurn<Done>(
    lines: readonly NumberedLine[],
    act: (line: NumberedLine) => Promise<Done>,
  ): Promise<Done[]> {
    const done: Done[] = [];
    for (const some of this.config.drawingThreads > 0 ? [lines] : lines.map((line) => [line])) {
      for (const each of await Promise.allSettled(some.map(act))) {
        if (each.status === 'rejected') throw each.reason;
        done.push(each.value);
      }
    }
    return done;
  }
}
