import { Inject, Injectable } from '@nestjs/common';
import { parseCronItems, Logger as QueueLogger, type Runner, run, runOnce } from 'graphile-worker';
import type { Logger } from 'pino';
import { POOL, type Pool } from '../database/prepared.ts';
import { LOGGER } from '../logging.ts';
import { JobRegistry } from './job-registry.ts';

/** Takes jobs from the queue inside PostgreSQL and has them done. */
@Injectable()
export class JobRunner {
  constructor(
    private readonly registry: JobRegistry,
    @Inject(POOL) private readonly pgPool: Pool,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Works until it is stopped; stopping waits for the jobs at hand. */
  start(concurrency = 2): Promise<Runner> {
    return run({
      ...this.options(),
      concurrency,
      noHandleSignals: true,
      pollInterval: 1000,
      parsedCronItems: parseCronItems(this.registry.schedule()),
    });
  }

  /** Does what waits now and comes back; for tests and commands. */
  drain(): Promise<void> {
    return runOnce(this.options());
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
