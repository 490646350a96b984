import type { OnApplicationBootstrap } from '@nestjs/common';
import type { z } from 'zod';
import { Transactions } from '../../database/transactions.ts';
import { Does, type JobHandler } from '../../jobs/job.ts';
import { QueueRepository } from '../../jobs/queue.repository.ts';
import { CompetencyBatchRepository } from './competency-batch.repository.ts';
import { IssueDocumentsService } from './issue-documents.service.ts';
import { issueDocuments, KEY, queueingOf, resumeDocuments } from './issue-documents.ts';

@Does(issueDocuments)
export class IssueDocumentsJob implements JobHandler<typeof issueDocuments> {
  constructor(private readonly documents: IssueDocumentsService) {}

  run({ batchId }: z.output<typeof issueDocuments.payload>): Promise<void> {
    return this.documents.run(batchId);
  }
}

/** At each start, and every minute, approved batches that nobody works on are queued again, as those of training are. */
@Does(resumeDocuments)
export class ResumeDocumentsJob implements JobHandler<typeof resumeDocuments>, OnApplicationBootstrap {
  constructor(private readonly transactions: Transactions) {}

  onApplicationBootstrap(): Promise<void> {
    return this.run();
  }

  run(): Promise<void> {
    return this.transactions.run(async (tx) => {
      for (const batchId of await CompetencyBatchRepository.in(tx).abandoned(KEY)) {
        await QueueRepository.in(tx).add(issueDocuments, { batchId }, queueingOf(batchId));
      }
    });
  }
}
