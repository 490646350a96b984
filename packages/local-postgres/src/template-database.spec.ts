import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDatabaseFromTemplate, type LocalPostgres, throwawayCluster } from './index.ts';
import { withClient } from './roles.ts';

describe('a database copied from a template', () => {
  let cluster: LocalPostgres;
  beforeAll(async () => {
    cluster = await throwawayCluster({ inMemory: true });
    await withClient(cluster.ownerUrl, (client) => client.query('create table notes (text text)'));
  });
  afterAll(() => cluster.stop());

  it('brings the tables and rights of the template and shares no rows', async () => {
    const [one, two] = [await createDatabaseFromTemplate(cluster), await createDatabaseFromTemplate(cluster)];
    await withClient(one.appUrl, (client) => client.query("insert into notes values ('only here')"));
    const count = (url: string) =>
      withClient(url, async (client) => (await client.query('select from notes')).rowCount);
    expect([await count(one.appUrl), await count(two.appUrl)]).toEqual([1, 0]);
  });

  it('goes although somebody is still connected', async () => {
    const copy = await createDatabaseFromTemplate(cluster, 'kompeten', 'a name; with "quotes"');
    await withClient(copy.appUrl, async (client) => {
      client.on('error', () => undefined);
      await copy.drop();
    });
    await expect(withClient(copy.appUrl, async () => undefined)).rejects.toThrow('does not exist');
  });
});
