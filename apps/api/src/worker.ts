import { NestFactory } from '@nestjs/core';
import { applicationOf } from './app.module.ts';
import { Clock } from './clock.ts';
import { readConfig } from './config.ts';
import { JobRunner } from './jobs/job-runner.ts';
import { createLogger } from './logging.ts';

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
  const runner = await app.get(JobRunner).start();
  end = async () => {
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    await runner.stop();
    await app.close();
    process.exit(0);
  };
}

main().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
  process.exit(1);
});
