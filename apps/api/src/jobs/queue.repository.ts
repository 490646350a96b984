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
  add<P extends z.ZodType>(job: Job<P>, payload: z.input<P>, queueing: Queueing = {}): Promise<void> {
    return this.addEach(job, [{ payload, queueing }]);
  }

  /** Frees the jobs that somebody took who works on none of them any more. */
  async giveBack(takenBy: string): Promise<void> {
    await this.tx.sql('select graphile_worker.force_unlock_workers($1::text[])', [[takenBy]]);
  }

  /** The same for many jobs of a kind, in one statement. */
  async addEach<P extends z.ZodType>(
    job: Job<P>,
    each: readonly { payload: z.input<P>; queueing?: Queueing }[],
  ): Promise<void> {
    const lines = each.map(({ payload, queueing }) => ({
      ...{ maxAttempts: 12, priority: 0, ...queueing, payload: job.payload.parse(payload) },
    }));
    await this.tx.sql(
      `select from json_to_recordset($2::json) as l (payload json, queue text, "runAt" timestamptz, "maxAttempts" int, key text,
           priority int),
         graphile_worker.add_job($1, payload := l.payload, queue_name := l.queue, run_at := l."runAt",
           max_attempts := l."maxAttempts", job_key := l.key, priority := l.priority)`,
      [job.name, JSON.stringify(lines)],
    );
  }
}
