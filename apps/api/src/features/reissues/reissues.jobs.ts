import type { OnApplicationBootstrap } from '@nestjs/common';
import type { z } from 'zod';
import { Transactions } from '../../database/transactions.ts';
import { Does, type JobHandler, type JobRun } from '../../jobs/job.ts';
import { QueueRepository } from '../../jobs/queue.repository.ts';
import { SignersService } from '../signing-keys/signers.service.ts';
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

/**
 * A killed worker leaves its job marked as taken for hours: at each start, and every minute, what nobody works on is queued again.
 * What waits for an official in person, while its centre has another signer by now, is queued too.
 */
@Does(resumeReissue)
export class ResumeReissueJob implements JobHandler<typeof resumeReissue>, OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly signers: SignersService,
  ) {}

  onApplicationBootstrap(): Promise<void> {
    return this.run();
  }

  run(): Promise<void> {
    return this.transactions.run(async (tx) => {
      const repository = ReissueRepository.in(tx);
      const abandoned = await repository.abandoned(KEY);
      const isReleased = (centreId: string) => !this.signers.isInPerson(centreId);
      const released = (await repository.unsigned()).filter(({ centreIds }) => centreIds.some(isReleased));
      const ids = new Set([...(abandoned === null ? [] : [abandoned]), ...released.map(({ id }) => id)]);
      for (const reissueId of ids)
        await QueueRepository.in(tx).add(reissueCertificates, { reissueId }, queueingOf(reissueId));
    });
  }
}
