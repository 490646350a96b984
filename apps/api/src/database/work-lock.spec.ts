import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExtraDatabase } from '@kompeten/local-postgres';
import type pg from 'pg';
import { freshDatabase } from '../testing/cluster.ts';
import { openPool } from './data-source.ts';
import { WorkLock } from './work-lock.ts';

const SPACE = 11;
const HELD = `select pid from pg_locks where locktype = 'advisory' and granted
  and database = (select oid from pg_database where datname = current_database())`;

describe('a lock of work', () => {
  let database: ExtraDatabase;
  let pool: pg.Pool;
  let lock: WorkLock;
  beforeAll(async () => {
    database = await freshDatabase();
    pool = openPool(database.appUrl);
    lock = new WorkLock(pool);
    // Connections that wait are what a second try finds: it comes faster than one would be made.
    await Promise.all(Array.from({ length: 4 }, () => pool.query('select pg_sleep(0.01)')));
  });
  afterAll(async () => {
    await pool?.end();
    await database?.drop();
  });
  const held = async () => (await pool.query(HELD)).rows.length;
  const nothing = async () => undefined;

  it.each(['atOnce', 'exclusively'] as const)('is had by nobody any more once %s is over', async (way) => {
    let isOver = false;
    let holder = 0;
    const work = lock[way](SPACE, 'a', async () => {
      const { rows } = await pool.query(HELD);
      holder = rows[0]?.pid;
      process.kill(holder, 'SIGSTOP');
      throw new Error('wrong passphrase');
    }).finally(() => {
      isOver = true;
    });
    const refused = expect(work).rejects.toThrow('wrong passphrase');
    await pool.query('select pg_sleep(0.05)');
    const whileHeld = { isOver, held: await held() };
    process.kill(holder, 'SIGCONT');
    await refused;
    expect([whileHeld, await held()]).toEqual([{ isOver: false, held: 1 }, 0]);
  });

  it('lets nobody else work at once, and another wait', async () => {
    const order: string[] = [];
    let second = Promise.resolve();
    await lock.atOnce(SPACE, 'a', async () => {
      expect(await lock.atOnce(SPACE, 'a', nothing)).toBe(false);
      expect(await lock.atOnce(SPACE, 'b', nothing)).toBe(true);
      second = lock.exclusively(SPACE, 'a', async () => void order.push('second'));
      await pool.query('select pg_sleep(0.01)');
      order.push('first');
    });
    await second;
    expect(order).toEqual(['first', 'second']);
  });

  it('is let go of with its connection, and what broke is what is told', async () => {
    const broken = lock.atOnce(SPACE, 'a', async () => {
      await pool.query(`select pg_terminate_backend(pid) from (${HELD}) l`);
      throw new Error('the work broke');
    });
    await expect(broken).rejects.toThrow('the work broke');
    // PostgreSQL takes its moment to notice; whoever waits for it has the lock then.
    await lock.exclusively(SPACE, 'a', nothing);
    expect(await held()).toBe(0);
  });
});
