import { NestFactory } from '@nestjs/core';
import { applicationOf } from './app.module.ts';
import { Clock } from './clock.ts';
import { readConfig } from './config.ts';
import { HealthRepository } from './features/health/health.repository.ts';
import { JobRunner } from './jobs/job-runner.ts';
import type { LastingWork } from './jobs/lasting-work.ts';
import { createLogger } from './logging.ts';
import { type Obstacles, tellHealth } from './worker-health.ts';

/** A job or a database that does not answer any more must not keep the worker from ending. */
const PATIENCE_MS = 10_000;

/** Does the jobs of the queue until it is told to stop, or until the process that started it is gone. */
async function main(): Promise<void> {
  let end = async (): Promise<void> => process.exit(0);
  for (const word of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.once(word, () => void end());
  const config = readConfig();
  if (config.databaseUrl === undefined) throw new Error('The worker needs DATABASE_URL');
  const logger = createLogger(config);
  const shell = { config, databaseUrl: config.databaseUrl, clock: new Clock(), logger };
  const app = await NestFactory.createApplicationContext(applicationOf(shell), { logger: false, abortOnError: false });
  const work = await app.get(JobRunner).start();
  const { workerPort, host } = config;
  if (workerPort !== undefined)
    await tellHealth(workerPort, host, obstaclesOf(work, app.get(HealthRepository, { strict: false })));
  end = async () => {
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    await work.stop();
    await app.close();
    process.exit(0);
  };
  await work.ended;
}

/** What keeps the worker from doing jobs: its database, or that it has not taken up again what a lost connection interrupted. */
function obstaclesOf(work: LastingWork, health: HealthRepository): Obstacles {
  return async () => [...(await health.obstacles()), ...(work.isTaking ? [] : ['job queue interrupted'])];
}

main().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
  process.exit(1);
});
