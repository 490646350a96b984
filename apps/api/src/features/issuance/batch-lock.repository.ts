import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { POOL } from '../../database/prepared.ts';
import { BATCH_LOCK } from './issuance-batch.repository.ts';

/**
 * Lets one process at a time work on a batch. The lock lives as long as the connection:
 * whoever is killed lets go of it at once, and the next one takes over.
 */
@Injectable()
export class BatchLockRepository {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** Does the work once nobody else works on the batch; gives up after a while, to be tried again. */
  async exclusively(batchId: string, work: () => Promise<void>): Promise<void> {
    const client = await this.pool.connect();
    try {
      await client.query(`set lock_timeout = '20s'`);
      await client.query('select pg_advisory_lock(hashtextextended($1, $2))', [batchId, BATCH_LOCK]);
      await work();
    } finally {
      client.release(true);
    }
  }
}
