import { NestFactory } from '@nestjs/core';
import { applicationOf } from './app.module.ts';
import { Clock } from './clock.ts';
import { readConfig } from './config.ts';
import { JobRunner } from './jobs/job-runner.ts';
import { createLogger } from './logging.ts';

/** Does the jobs of the queue until it is told to stop, or until the process that started it is gone. */
async function main(): Promise<void> {
  const config = readConfig();
  if (config.databaseUrl === undefined) throw new Error('The worker needs DATABASE_URL');
  const logger = createLogger(config);
  const shell = { config, databaseUrl: config.databaseUrl, clock: new Clock(), logger };
  const app = await NestFactory.createApplicationContext(applicationOf(shell), { logger: false, abortOnError: false });
  const runner = await app.get(JobRunner).start();
  const end = async (): Promise<void> => {
    await runner.stop();
    await app.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end());
  process.once('disconnect', () => void end());
}

main().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}\n`);
  process.exit(1);
});
