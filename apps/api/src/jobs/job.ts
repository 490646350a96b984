import { Injectable, SetMetadata } from '@nestjs/common';
import type { z } from 'zod';

/** A kind of work for the queue: its name and what it is told. */
export interface Job<P extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly payload: P;
  /** When it is done by itself, in the words of cron (UTC). */
  readonly schedule?: string | undefined;
}

/** What a handler knows about the run. */
export interface JobRun {
  /** Which try this is; the first is 1. */
  readonly attempt: number;
}

/** Does one kind of job: a service call that may be repeated without harm. */
export interface JobHandler<J extends Job> {
  run(payload: z.output<J['payload']>, run: JobRun): Promise<void>;
}

/** The metadata under which a class says which job it does. */
export const JOB = 'kompeten:job';

/** Describes a kind of job; one with a schedule is queued by itself, with an empty payload. */
export function defineJob<P extends z.ZodType>(
  name: string,
  payload: P,
  { schedule }: { schedule?: string } = {},
): Job<P> {
  return { name, payload, schedule };
}

/** Marks the provider that does a job; the worker finds it by this mark. */
export function Does<J extends Job>(job: J) {
  return <C extends new (...args: never[]) => JobHandler<J>>(target: C): void => {
    Injectable()(target);
    SetMetadata(JOB, job)(target);
  };
}
