import type { z } from 'zod';
import { Does, type JobHandler, type JobRun } from '../../jobs/job.ts';
import { IssueBatchService } from './issue-batch.service.ts';
import { issueBatch } from './issue-batch.ts';

@Does(issueBatch)
export class IssueBatchJob implements JobHandler<typeof issueBatch> {
  constructor(private readonly batches: IssueBatchService) {}

  run({ batchId }: z.output<typeof issueBatch.payload>, { attempt }: JobRun): Promise<void> {
    return this.batches.run(batchId, attempt);
  }
}
