import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { regions } from '@kompeten/contract';
import pg from 'pg';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { Transactions } from './transactions.ts';

describe('a database that goes away', () => {
  let api: TestApi;
  let superuser: pg.Client;
  beforeAll(async () => {
    api = await startTestApi({ env: { LOG_LEVEL: 'silent' } });
    const address = new URL(api.database.url);
    address.pathname = '/postgres';
    superuser = new pg.Client({ connectionString: address.href });
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser?.end();
    await api?.stop();
  });

  const name = () => pg.escapeIdentifier(api.database.name);
  const throwOut = () =>
    superuser.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [api.database.name]);
  const list = () => api.anonymous.call(regions.listRegions, { query: { limit: 1 } });

  it('is told as unavailable, not as a fault of ours, and used again when it is back', async () => {
    await list();
    await superuser.query(`alter database ${name()} allow_connections false`);
    await throwOut();
    await expect(list()).rejects.toMatchObject({ status: 503, code: 'server.unavailable' });
    expect((await fetch(`${api.origin}/readyz`)).status).toBe(503);
    expect((await fetch(`${api.origin}/healthz`)).status).toBe(200);
    await superuser.query(`alter database ${name()} allow_connections true`);
    expect((await list()).items).toHaveLength(1);
    expect((await fetch(`${api.origin}/readyz`)).status).toBe(200);
  });

  it('breaks nobody who asks while connections are cut', async () => {
    const asking = Array.from({ length: 30 }, () => list().catch((cause: { code: string }) => cause.code));
    await throwOut();
    const strange = (await Promise.all(asking)).filter(
      (one) => typeof one === 'string' && one !== 'server.unavailable',
    );
    expect(strange).toEqual([]);
    expect((await list()).items).toHaveLength(1);
  });

  it('is told as unavailable to whoever is between two statements of a transaction', async () => {
    const transactions = api.app.get(Transactions, { strict: false });
    const interrupted = transactions.run(async (tx) => {
      const [backend] = await tx.sql<{ pid: number }>('select pg_backend_pid() as pid');
      await superuser.query('select pg_terminate_backend($1, 5000)', [backend?.pid]);
      await tx.sql('select 1').catch(() => undefined);
      await tx.sql('select 2');
    });
    await expect(interrupted).rejects.toMatchObject({ code: 'server.unavailable' });
  });
});
