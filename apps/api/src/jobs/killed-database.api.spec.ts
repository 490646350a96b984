import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { regions } from '@kompeten/contract';
import pg from 'pg';
import { LIVE_CHANNEL, Notifications } from '../database/notifications.ts';
import { type MortalDatabase, mortalDatabase } from '../testing/mortal-database.ts';
import { type Program, startProgram } from '../testing/program.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

const LOOK_MS = 20;
/** A process is started, and a database three times. */
const PATIENCE = 120_000;

describe('a database that is killed', () => {
  let database: MortalDatabase;
  let api: TestApi;
  let worker: Program;
  let health = '';
  beforeAll(async () => {
    database = await mortalDatabase({ durable: false, furnished: false });
    api = await startTestApi({ database, env: { LOG_LEVEL: 'silent' } });
    const port = await freePort();
    health = `http://127.0.0.1:${port}/readyz`;
    const places = { DATABASE_URL: database.appUrl, KOMPETEN_DATA: api.dataFolder, KOMPETEN_WORKER_PORT: String(port) };
    worker = startProgram('worker.ts', [], { ...places, LOG_LEVEL: 'warn' });
    await tells(200);
  }, PATIENCE);
  afterAll(async () => {
    worker?.process.kill('SIGKILL');
    await worker?.code();
    await (api?.stop() ?? database?.drop());
  });

  /** Waits for something while the worker, always the same process, lives. */
  const until = async (isSo: () => Promise<boolean>) => {
    while (!(await isSo())) {
      if (worker.process.exitCode !== null) throw new Error(`The worker ended:\n${worker.output()}`);
      await wait(LOOK_MS);
    }
  };
  /** Waits until the worker tells that it takes jobs (200) or does not (503). */
  const tells = async (status: number) => {
    let told: Response | undefined;
    await until(async () => {
      told = await fetch(health).catch(() => undefined);
      return told?.status === status;
    });
    return told?.json();
  };
  const waiting = async () => (await database.ask('select from graphile_worker.jobs')).length;
  const addJob = () => database.ask(`select graphile_worker.add_job('tidy_up', '{}')`);

  it(
    'does not end a worker that has a job at hand: the job is done as soon as the database is back',
    async () => {
      const holder = new pg.Client({ connectionString: database.ownerUrl });
      holder.on('error', () => undefined);
      await holder.connect();
      await holder.query('begin');
      await holder.query('lock table idempotency_keys in access exclusive mode');
      await addJob();
      await until(async () => (await database.ask('select from pg_locks where not granted')).length > 0);
      database.kill();
      expect(await tells(503)).toMatchObject({ status: 'not_ready' });
      await until(async () => (await waiting()) === 0);
      expect(await tells(200)).toEqual({ status: 'ready', obstacles: [] });
      expect(worker.output()).toContain('job queue lost its database');
      await holder.end();
    },
    PATIENCE,
  );

  it(
    'does not end a worker that waits for jobs',
    async () => {
      database.kill();
      await tells(503);
      await tells(200);
      await addJob();
      await until(async () => (await waiting()) === 0);
      expect(worker.process.exitCode).toBeNull();
    },
    PATIENCE,
  );

  it(
    'is found again by the API, which hears what other processes tell and is told that it may have missed something',
    async () => {
      const heard: (string | null)[] = [];
      const stop = await api.app.get(Notifications, { strict: false }).listen((message) => heard.push(message));
      database.kill();
      const asked = () => api.anonymous.call(regions.listRegions, { query: { limit: 1 } });
      const codes: string[] = [];
      const refused = () =>
        asked().then(
          () => false,
          ({ code }: { code: string }) => codes.push(code) > 0,
        );
      await until(refused);
      await until(async () => !(await refused()));
      expect([...new Set(codes)]).toEqual(['server.unavailable']);
      await until(async () => heard.includes(null));
      await database.ask(`select pg_notify('${LIVE_CHANNEL}', 'grades x')`);
      await until(async () => heard.includes('grades x'));
      stop();
    },
    PATIENCE,
  );
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
