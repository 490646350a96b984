import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { basePath, type Client, createClient } from '@kompeten/contract';
import type { ExtraDatabase } from '@kompeten/local-postgres';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DestinationStream } from 'pino';
import { createApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { hashAt } from '../features/identity/passwords.ts';
import { JobRunner } from '../jobs/job-runner.ts';
import { createLogger } from '../logging.ts';
import { freshDatabase } from './cluster.ts';
import { TestClock } from './test-clock.ts';

/** The whole API on a database of its own, listening on a free port. */
export interface TestApi {
  readonly app: NestFastifyApplication;
  readonly origin: string;
  readonly clock: TestClock;
  readonly database: ExtraDatabase;
  /** Where its keys lie; a worker of its own needs the same ones. */
  readonly dataFolder: string;
  /** Calls as nobody. */
  readonly anonymous: Client;
  /** A client that sends these headers with each call. */
  client(headers: Record<string, string>): Client;
  /** Does every job that waits in the queue. */
  runJobs(): Promise<void>;
  stop(): Promise<void>;
}

/** Passwords of tests guard nothing: hashing them as the product does would be a fifth of all that tests do. */
const LIGHT = { memoryCost: 64, timeCost: 1, parallelism: 1 };

/** How a test wants its API. */
export interface TestApiOptions {
  env?: Record<string, string>;
  log?: DestinationStream;
  /** A database that is there already; without one, a fresh one is made. */
  database?: ExtraDatabase;
}

/** What the driver says of who asks one connection for several things at once; it says so once a process. */
const AT_ONCE = /client\.query\(\) when the client is already executing/;
const warned: Error[] = [];
process.on('warning', (warning) => {
  if (AT_ONCE.test(warning.message)) warned.push(warning);
});

/** Starts the API for a test file; call `stop` when it is done, which fails where one connection was asked for things at once. */
export async function startTestApi({ env = {}, log, ...given }: TestApiOptions = {}): Promise<TestApi> {
  hashAt(LIGHT);
  const database = given.database ?? (await freshDatabase());
  const dataFolder = mkdtempSync(join(tmpdir(), 'kompeten-data-'));
  const config = readConfig({ KOMPETEN_DATA: dataFolder, LOG_LEVEL: log ? 'info' : 'error', ...env });
  const clock = new TestClock();
  const app = await createApp({ config, databaseUrl: database.appUrl, clock, logger: createLogger(config, log) });
  await app.listen(0, '127.0.0.1');
  const origin = await app.getUrl();
  const client = (headers: Record<string, string>) =>
    createClient({ baseUrl: `${origin}${basePath}`, headers: () => headers });
  return {
    app,
    origin,
    clock,
    database,
    dataFolder,
    anonymous: client({}),
    client,
    runJobs: () => app.get(JobRunner).drain(),
    stop: async () => {
      await app.close();
      await database.drop();
      rmSync(dataFolder, { recursive: true, force: true });
      const [first] = warned.splice(0);
      if (first) throw first;
    },
  };
}
