import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { regions } from '@kompeten/contract';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('regions', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api?.stop());

  const list = (query: {
    parent?: string;
    q?: string;
    level?: 'village' | 'province';
    limit?: number;
    cursor?: string;
  }) => api.anonymous.call(regions.listRegions, { query });

  it('lists the provinces', async () => {
    const { items } = await list({ level: 'province', limit: 200 });
    expect(items).toHaveLength(38);
    expect(items[0]).toMatchObject({ code: '11', level: 'province', parentCode: null });
  });

  it('lists what lies below a region, with the names above it', async () => {
    const { items } = await list({ parent: '35.10', limit: 1 });
    expect(items[0]).toMatchObject({ level: 'district', parentCode: '35.10' });
    expect(items[0]?.path).toMatch(/^JAWA TIMUR › KABUPATEN BANYUWANGI › /);
  });

  it('finds by the beginning of a word of the name, whatever the case', async () => {
    const { items } = await list({ q: 'MunCar', level: 'village' });
    expect(items.map(({ name }) => name.toLowerCase()).some((name) => name.includes('muncar'))).toBe(true);
  });

  it.each(['muncar banyuwangi', 'Banyuwangi, Muncar', 'munc jawa timur'])(
    'finds by the names above too: %s',
    async (q) => {
      const { items } = await list({ q });
      expect(items[0]).toMatchObject({ level: 'district', path: 'JAWA TIMUR › KABUPATEN BANYUWANGI › Muncar' });
      expect(items.every(({ path }) => path.includes('Muncar'))).toBe(true);
    },
  );

  it('finds nothing where one of the words is of another place', async () => {
    expect((await list({ q: 'muncar bandung' })).items).toEqual([]);
  });

  it('finds by the beginning of the code', async () => {
    const { items } = await list({ q: '35.10.0', limit: 5 });
    expect(items.every(({ code }) => code.startsWith('35.10.0'))).toBe(true);
  });

  it('goes on where the last page ended, without gap or repeat', async () => {
    const first = await list({ level: 'province', limit: 20 });
    const second = await list({ level: 'province', limit: 20, cursor: first.nextCursor ?? '' });
    const codes = [...first.items, ...second.items].map(({ code }) => code);
    expect(new Set(codes).size).toBe(38);
    expect(second.nextCursor).toBeNull();
  });

  it('refuses a cursor that is none', async () => {
    await expect(list({ cursor: 'nonsense' })).rejects.toMatchObject({ code: 'request.cursor_invalid', status: 400 });
  });

  it('takes a percent sign in a search for itself', async () => {
    expect((await list({ q: '%' })).items).toEqual([]);
  });
});
