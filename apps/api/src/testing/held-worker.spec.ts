import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { emptyDatabase } from './cluster.ts';
import { type HeldWorker, heldWorker } from './held-worker.ts';

describe('a worker that is held', () => {
  let workers: HeldWorker[];
  let writer: pg.Client;
  let stop: () => Promise<unknown>;
  beforeAll(async () => {
    const databases = [await emptyDatabase(), await emptyDatabase()];
    workers = await Promise.all(databases.map((database) => heldWorker({ database, dataFolder: '' })));
    writer = new pg.Client({ connectionString: databases[0]?.ownerUrl });
    await writer.connect();
    await writer.query('create table rows (place integer)');
    stop = async () => {
      for (const one of [...workers, { stop: () => writer.end() }]) await one.stop();
      for (const database of databases) await database.drop();
    };
  });
  afterAll(() => stop?.());

  it('is told from one that another file of specs holds at the same moment in its own database', async () => {
    const [here, elsewhere] = workers;
    await here?.hold('before insert on rows', 1);
    const written = writer.query('insert into rows values (1)');
    while (!(await here?.isHeld()));
    expect(await elsewhere?.isHeld()).toBe(false);
    await here?.owner.query('select pg_advisory_unlock_all()');
    await written;
    expect(await here?.isHeld()).toBe(false);
  });
});
