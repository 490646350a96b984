import type { OnApplicationBootstrap } from '@nestjs/common';
import type { z } from 'zod';
import { Transactions } from '../../database/transactions.ts';
import { Does, type JobHandler, type JobRun } from '../../jobs/job.ts';
import { QueueRepository } from '../../jobs/queue.repository.ts';
import { ReissueRepository } from './reissue.repository.ts';
import { KEY, queueingOf, reissueCertificates, resumeReissue } from './reissue-certificates.ts';
import { ReissueWorkService } from './reissue-work.service.ts';

@Does(reissueCertificates)
export class ReissueCertificatesJob implements JobHandler<typeof reissueCertificates> {
  constructor(private readonly work: ReissueWorkService) {}

  run({ reissueId }: z.output<typeof reissueCertificates.payload>, { attempt }: JobRun): Promise<void> {
    return this.work.run(reissueId, attempt);
  }
}

/** A killed worker leaves its job marked as taken for hours: at each start, and every minute, what nobody works on is queued again. */
@Does(resumeReissue)
export class ResumeReissueJob implements JobHandler<typeof resumeReissue>, OnApplicationBootstrap {
  constructor(private readonly transactions: Transactions) {}

  onApplicationBootstrap(): Promise<void> {
    return this.run();
  }

  run(): Promise<void> {
    return this.transactions.run(async (tx) => {
      const reissueId = await ReissueRepository.in(tx).abandoned(KEY);
      if (reissueId !== null)
        await QueueRepository.in(tx).add(reissueCertificates, { reissueId }, queueingOf(reissueId));
    });
  }
}
