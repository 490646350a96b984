import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identity } from '@kompeten/contract';
import pg from 'pg';
import { newId } from '../clock.ts';
import { Transactions } from '../database/transactions.ts';
import { signedIn } from '../testing/builders.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { QueueRepository } from './queue.repository.ts';
import { tidyUp } from './tidy-up.job.ts';

describe('the job queue', () => {
  let api: TestApi;
  let owner: pg.Client;
  let transactions: Transactions;
  beforeAll(async () => {
    api = await startTestApi();
    transactions = api.app.get(Transactions, { strict: false });
    owner = new pg.Client({ connectionString: api.database.ownerUrl });
    await owner.connect();
  });
  afterAll(async () => {
    await owner?.end();
    await api?.stop();
  });

  const waiting = async () => (await owner.query('select 1 from graphile_worker.jobs')).rowCount;

  it('has a job exactly when its transaction commits', async () => {
    const failing = transactions.run(async (tx) => {
      await QueueRepository.in(tx).add(tidyUp, {});
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await waiting()).toBe(0);
  });

  it('does the same key once', async () => {
    const add = () => transactions.run((tx) => QueueRepository.in(tx).add(tidyUp, {}, { key: 'once' }));
    await add();
    await add();
    expect(await waiting()).toBe(1);
    await api.runJobs();
    expect(await waiting()).toBe(0);
  });

  it('tidies up: ended sessions, answered repeats, closed windows', async () => {
    const { account, call } = await signedIn(api);
    const body = { name: 'x', expiresOn: api.clock.today() };
    await call(identity.createAccessToken, { body }, { headers: { 'idempotency-key': newId() } });
    await owner.query(`update sessions set expires_at = now() - interval '1 day' where account_id = $1`, [account.id]);
    await owner.query(`update idempotency_keys set created_at = now() - interval '2 days'`);
    await owner.query(`update rate_limits set window_ends_at = now() - interval '1 second'`);
    await transactions.run((tx) => QueueRepository.in(tx).add(tidyUp, {}));
    await api.runJobs();
    for (const table of ['sessions', 'idempotency_keys', 'rate_limits']) {
      expect([table, (await owner.query(`select 1 from ${table}`)).rowCount]).toEqual([table, 0]);
    }
  });
});
