import { Injectable } from '@nestjs/common';
import { DiscoveryService, Reflector } from '@nestjs/core';
import type { Task, TaskList } from 'graphile-worker';
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
    const entries = this.discovery.getProviders().flatMap(({ metatype, instance }) => {
      const job = typeof metatype === 'function' ? this.reflector.get<Job | undefined>(JOB, metatype) : undefined;
      return job ? [[job.name, taskOf(job, instance as JobHandler<Job>)] as const] : [];
    });
    return Object.fromEntries(entries);
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
