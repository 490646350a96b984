import { EventEmitter } from 'node:events';
import { Inject, Injectable } from '@nestjs/common';
import { parseCronItems, Logger as QueueLogger, run, runOnce, type WorkerEvents } from 'graphile-worker';
import type { Logger } from 'pino';
import { POOL, type Pool } from '../database/prepared.ts';
import { Transactions } from '../database/transactions.ts';
import { LOGGER } from '../logging.ts';
import { JobRegistry } from './job-registry.ts';
import { JobSpell } from './job-spell.ts';
import { LastingWork } from './lasting-work.ts';
import { QueueRepository } from './queue.repository.ts';

/** Takes jobs from the queue inside PostgreSQL and has them done. */
@Injectable()
export class JobRunner {
  constructor(
    private readonly registry: JobRegistry,
    private readonly transactions: Transactions,
    @Inject(POOL) private readonly pgPool: Pool,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Works until it is stopped, whatever becomes of the database meanwhile; stopping waits for the jobs at hand. */
  start(concurrency = 2): Promise<LastingWork> {
    const begin = () => this.spell(concurrency);
    const giveBack = (by: string) => this.transactions.run((tx) => QueueRepository.in(tx).giveBack(by));
    return LastingWork.begin({ begin, giveBack }, this.logger);
  }

  /** Does what waits now and comes back; for tests and commands. */
  drain(): Promise<void> {
    return runOnce(this.options());
  }

  /**
   * Works until something takes the queue away. Ends of jobs are written down in batches, of whatever has ended at that moment:
   * so a failure to write one down is told, where the queue would otherwise drop the promise and Node end the process.
   */
  private async spell(concurrency: number): Promise<JobSpell> {
    const events: WorkerEvents = new EventEmitter();
    const spell = new JobSpell(events);
    const runner = await run({
      ...this.options(),
      events,
      concurrency,
      noHandleSignals: true,
      pollInterval: 1000,
      parsedCronItems: parseCronItems(this.registry.schedule()),
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    });
    return spell.of(runner);
  }

  private options() {
    return {
      pgPool: this.pgPool,
      taskList: this.registry.tasks(),
      logger: this.queueLogger(),
      noPreparedStatements: false,
    };
  }

  private queueLogger(): QueueLogger {
    return new QueueLogger(() => (level, message) => {
      if (level === 'error' || level === 'warning')
        this.logger[level === 'error' ? 'error' : 'warn']({ message }, 'job queue');
    });
  }
}
