import type { z } from 'zod';
import type { Tx } from '../database/transactions.ts';
import type { Job } from './job.ts';

/** How a job is queued. */
export interface Queueing {
  /** The same key queued again replaces what still waits: the work is done once. */
  key?: string;
  /** Jobs of one queue run one after another. */
  queue?: string;
  runAt?: string;
  maxAttempts?: number;
  /** What is larger waits for what is smaller; 0 unless said. */
  priority?: number;
}

export class QueueRepository {
  private constructor(private readonly tx: Tx) {}

  static in(tx: Tx): QueueRepository {
    return new QueueRepository(tx);
  }

  /** Queues a job; it exists exactly if this transaction commits. */
  async add<P extends z.ZodType>(job: Job<P>, payload: z.input<P>, queueing: Queueing = {}): Promise<void> {
    await this.tx.sql(
      `select from graphile_worker.add_job($1, payload := $2::json, queue_name := $3, run_at := $4::timestamptz,
         max_attempts := $5::int, job_key := $6, priority := $7::int)`,
      [
        job.name,
        JSON.stringify(job.payload.parse(payload)),
        queueing.queue ?? null,
        queueing.runAt ?? null,
        queueing.maxAttempts ?? 12,
        queueing.key ?? null,
        queueing.priority ?? 0,
      ],
    );
  }
}
