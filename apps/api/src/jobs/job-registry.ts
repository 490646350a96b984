import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import type { CronItem, Task, TaskList } from 'graphile-worker';
import { withTrace } from '../http/trace.ts';
import { JOB, type Job, type JobHandler } from './job.ts';

/** Finds every job handler of the application. */
@Injectable()
export class JobRegistry {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  /** The handlers as the queue calls them: payloads are parsed before they reach a handler. */
  tasks(): TaskList {
    return Object.fromEntries(this.handlers().map(({ job, handler }) => [job.name, taskOf(job, handler)]));
  }

  /** What is queued by itself, and when. */
  schedule(): CronItem[] {
    return this.handlers().flatMap(({ job: { name, schedule } }) =>
      schedule === undefined ? [] : [{ task: name, match: schedule, options: { backfillPeriod: 0 } }],
    );
  }

  private handlers(): { job: Job; handler: JobHandler<Job> }[] {
    return this.discovery.getProviders().flatMap(({ metatype, instance }) => {
      const job = typeof metatype === 'function' ? this.reflector.get<Job | undefined>(JOB, metatype) : undefined;
      // The mark is only given to handlers, by a decorator that demands it.
      return job ? [{ job, handler: instance as JobHandler<Job> }] : [];
    });
  }
}

function taskOf(job: Job, handler: JobHandler<Job>): Task {
  return (payload, { job: { id, attempts } }) =>
    new Promise((resolve, reject) => {
      withTrace(`job-${id}`, () => {
        handler.run(job.payload.parse(payload), { attempt: attempts }).then(resolve, reject);
      });
    });
}
