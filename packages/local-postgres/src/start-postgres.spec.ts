import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { chooseIdentity, placeFor } from './identity.ts';
import { startPostgres } from './index.ts';
import { isAlive, readPostmaster } from './leftover.ts';
import { withClient } from './roles.ts';
import { endBy, startParent, until } from './testing/parent-process.ts';

describe('starting PostgreSQL on a folder', () => {
  let folder: string;
  let dataDir: string;
  /** A cluster that was made once: a copy of it is there in a tenth of the time. */
  const prepared = mkdtempSync(join(tmpdir(), 'kompeten-start-'));
  beforeAll(async () => {
    await (await startPostgres({ dataDir: join(prepared, 'data'), durable: false })).stop();
  });
  afterAll(() => rmSync(prepared, { recursive: true, force: true }));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kompeten-start-'));
    dataDir = join(folder, 'data');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const start = (port?: number) => startPostgres({ dataDir, durable: false, port });
  const run = (url: string, sql: string) => withClient(url, async (client) => (await client.query(sql)).rows);
  const pidOf = () => readPostmaster(dataDir)?.pid ?? 0;
  /** The folder holds a cluster that ran before; whoever its files belong to keeps them. */
  const ranBefore = () =>
    execFileSync('cp', ['-a', realpathSync(join(prepared, 'data')), placeFor(chooseIdentity(), dataDir)]);

  it('keeps data and passwords from one start to the next', async () => {
    const first = await start();
    await run(first.ownerUrl, "create table kept as select 'yes' as word");
    await first.stop();
    const second = await start();
    expect(await run(second.appUrl, 'select word from kept')).toEqual([{ word: 'yes' }]);
    expect(new URL(second.appUrl).password).toBe(new URL(first.appUrl).password);
    await second.stop();
  });

  it('takes the port that is asked for, and says so when it is taken', async () => {
    ranBefore();
    const squatter = createServer().listen(0, '127.0.0.1');
    await until(() => squatter.listening);
    const address = squatter.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(start(port)).rejects.toThrow(`did not start on port ${port}`);
    squatter.close();
    const cluster = await start(port);
    expect(cluster.port).toBe(port);
    await cluster.stop();
  });

  it('shares the server of another living process and leaves it running', async () => {
    ranBefore();
    const parent = await startParent(dataDir);
    const guest = await start();
    expect([guest.shared, guest.port]).toEqual([true, parent.port]);
    await guest.stop();
    expect(await run(guest.appUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await endBy('SIGTERM', parent.child);
    await expect(run(guest.appUrl, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });

  it('ends with a parent that is killed, and starts again on the same folder', async () => {
    ranBefore();
    const parent = await startParent(dataDir);
    const pid = pidOf();
    await run(parent.url, "create table kept as select 'yes' as word");
    await endBy('SIGKILL', parent.child);
    const next = await start();
    expect(await run(next.url, 'select word from kept')).toEqual([{ word: 'yes' }]);
    expect(isAlive(pid)).toBe(false);
    await next.stop();
  });

  it('removes the throw-away folder of a parent that is killed', async () => {
    const parent = await startParent();
    const pid = readPostmaster(parent.dataDir)?.pid ?? 0;
    await endBy('SIGKILL', parent.child);
    await until(() => !isAlive(pid) && !exists(parent.dataDir));
  });

  it('ends a leftover whose watcher died too', async () => {
    ranBefore();
    const parent = await startParent(dataDir);
    const pid = pidOf();
    for (const watcher of childrenOf(parent.child.pid ?? 0)) if (watcher !== pid) process.kill(watcher, 'SIGKILL');
    await endBy('SIGKILL', parent.child);
    expect(isAlive(pid)).toBe(true);
    const next = await start();
    expect([next.shared, isAlive(pid)]).toEqual([false, false]);
    await next.stop();
  });

  it('is not misled by a postmaster.pid whose number is now another process', async () => {
    ranBefore();
    writeFileSync(join(dataDir, 'postmaster.pid'), `${process.pid}\n${dataDir}\n0\n5432\n\n127.0.0.1\n\nready\n`);
    const next = await start();
    expect(next.shared).toBe(false);
    await next.stop();
  });

  it('brings a killed server back on the same port with all that was committed', async () => {
    ranBefore();
    const cluster = await start();
    await run(cluster.url, "create table kept as select 'yes' as word");
    process.kill(pidOf(), 'SIGKILL');
    const answers = () =>
      run(cluster.url, 'select word from kept').then(
        (rows) => rows.length === 1,
        () => false,
      );
    await until(answers);
    await cluster.stop();
    expect(await answers()).toBe(false);
  });

  it('meets the data of another major version with a way out and changes nothing', async () => {
    ranBefore();
    writeFileSync(join(dataDir, 'PG_VERSION'), '15\n');
    await expect(start()).rejects.toThrow(/were written by PostgreSQL 15.*"npm run kompeten -- backup"/s);
    expect(readFileSync(join(dataDir, 'PG_VERSION'), 'utf8')).toBe('15\n');
  });

  it('clears away what a start killed during its preparation left behind', async () => {
    writeFileSync(`${dataDir}.new-999999999`, '');
    await (await start()).stop();
    expect(readdirSync(folder).sort()).toEqual(['data', 'postgres.log']);
  });

  function exists(path: string): boolean {
    return readdirSync(tmpdir()).includes(path.split('/').at(-2) ?? '');
  }

  function childrenOf(pid: number): number[] {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
  }
});
