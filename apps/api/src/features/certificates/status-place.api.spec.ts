import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Transactions } from '../../database/transactions.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { StatusPlaceRepository } from './status-place.repository.ts';
import { LIST_SIZE } from './status-place.rules.ts';

describe('places in the status lists', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api?.stop());

  it('go on in another list where the newest has no room for all, and none is dealt out twice', async () => {
    const take = (count: number) =>
      api.app.get(Transactions, { strict: false }).run((tx) => StatusPlaceRepository.in(tx).take(count));
    const [{ list: newest } = { list: 0 }] = await take(1);
    await api.app
      .get(Transactions, { strict: false })
      .run((tx) => tx.sql('update status_lists set taken = $2 where id = $1', [newest, LIST_SIZE - 2]));
    const places = await take(5);
    expect(places.map(({ list }) => list - newest)).toEqual([0, 0, 1, 1, 1]);
    expect(new Set(places.map(({ list, index }) => `${list} ${index}`)).size).toBe(5);
    const [next] = await take(1);
    expect(places.map(({ list, index }) => `${list} ${index}`)).not.toContain(`${next?.list} ${next?.index}`);
  });
});
