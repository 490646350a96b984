import type { OnApplicationBootstrap } from '@nestjs/common';
import { Transactions } from '../../database/transactions.ts';
import { Does, type JobHandler } from '../../jobs/job.ts';
import { QueueRepository } from '../../jobs/queue.repository.ts';
import { SignersService } from '../signing-keys/signers.service.ts';
import { IssuanceBatchRepository } from './issuance-batch.repository.ts';
import { IssuanceRoundRepository } from './issuance-round.repository.ts';
import {
  gatherRound,
  issueBatch,
  jobOf,
  KEY,
  queueingOfRound,
  ROUND_KEY,
  releaseRound,
  resumeIssuance,
} from './issue-batch.ts';

/**
 * A killed worker leaves its job marked as taken for hours. So at each start, and every minute,
 * approved batches and rounds that nobody works on are queued again; working on one twice at once is impossible. What waits
 * for an official in person, while its centre has another signer by now, is queued too.
 */
@Does(resumeIssuance)
export class ResumeIssuanceJob implements JobHandler<typeof resumeIssuance>, OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly signers: SignersService,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.run();
  }

  run(): Promise<void> {
    return this.transactions.run(async (tx) => {
      const queue = QueueRepository.in(tx);
      const batches = await IssuanceBatchRepository.in(tx).abandoned(KEY);
      await queue.addEach(issueBatch, batches.map(jobOf));
      const unsigned = await IssuanceBatchRepository.in(tx).unsigned();
      const released = unsigned.filter(({ centreId }) => !this.signers.isInPerson(centreId));
      for (const { id } of released) await IssuanceBatchRepository.in(tx).change(id, { status: 'queued' });
      await queue.addEach(issueBatch, released.map(jobOf));
      for (const { id: roundId, status } of await IssuanceRoundRepository.in(tx).abandoned(ROUND_KEY)) {
        await queue.add(status === 'gathering' ? gatherRound : releaseRound, { roundId }, queueingOfRound(roundId));
      }
    });
  }
}
