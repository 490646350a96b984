import { Injectable } from '@nestjs/common';
import { WorkLock } from '../../database/work-lock.ts';
import { BATCH_LOCK } from './issuance-batch.repository.ts';

/** Lets one process at a time work on a batch. */
@Injectable()
export class BatchLockRepository {
  constructor(private readonly lock: WorkLock) {}

  /** Does the work if nobody else works on the batch at this moment; answers whether nobody did. */
  atOnce(batchId: string, work: () => Promise<void>): Promise<boolean> {
    return this.lock.atOnce(BATCH_LOCK, batchId, work);
  }

  /** Does the work once nobody else works on the batch; gives up after a while, to be tried again. */
  exclusively(batchId: string, work: () => Promise<void>): Promise<void> {
    return this.lock.exclusively(BATCH_LOCK, batchId, work);
  }
}
