import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, centres } from '@kompeten/contract';
import type { Centre, NewCentre } from '@kompeten/domain';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

const muncar = { kind: 'bpvp', regionCode: '35.10.05' } as const;

describe('training centres', () => {
  let api: TestApi;
  let administrator: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    administrator = await signedIn(api, { role: 'administrator' });
  });
  afterAll(() => api?.stop());

  const create = (body: Partial<NewCentre> & { name: string }, by = administrator): Promise<Centre> =>
    by.call(centres.createCentre, { body: { ...muncar, ...body } });
  const change = (centre: Centre, body: object, by = administrator) =>
    by.call(centres.changeCentre, { params: { centreId: centre.id }, body: { version: centre.version, ...body } });

  it('derives city and number unit from region and name', async () => {
    const centre = await create({ name: 'BPVP Contoh Muncar' });
    expect(centre).toMatchObject({ city: 'Banyuwangi', numberUnit: 'BPVP-CM', regionName: 'Muncar', version: 1 });
  });

  it('gives a second centre of the same initials another number unit', async () => {
    const units = [await create({ name: 'BLKK Nurul Huda' }), await create({ name: 'BLKK Nurul Hidayah' })];
    expect(units.map(({ numberUnit }) => numberUnit)).toEqual(['BLKK-NH', 'BLKK-NH-2']);
  });

  it.each([
    ['the same name in the same region', { name: 'blk kembar' }, 'centre.name_taken', 409],
    ['a number unit in use', { name: 'BLK Lain', numberUnit: 'BLK-KEMBAR' }, 'centre.number_unit_taken', 409],
    ['an unknown region', { name: 'BLK Antah', regionCode: '99.99' }, 'region.unknown', 422],
    [
      'an unknown parent',
      { name: 'BLK Piatu', parentId: '01890000-0000-7000-8000-000000000000' },
      'centre.parent_unknown',
      422,
    ],
    [
      'an unknown partner',
      { name: 'BLK Sepi', partnerIds: ['01890000-0000-7000-8000-000000000000'] },
      'centre.parent_unknown',
      422,
    ],
    ['a name of two letters', { name: 'BL' }, 'request.invalid', 422],
  ])('refuses %s', async (_, body, code, status) => {
    await create({ name: 'BLK Kembar', numberUnit: 'BLK-KEMBAR' }).catch(() => undefined);
    await expect(create(body)).rejects.toMatchObject({ code, status });
  });

  it('lets only an administrator create one', async () => {
    const manager = await signedIn(api, { role: 'centre_manager' });
    await expect(create({ name: 'BLK Sendiri' }, manager)).rejects.toMatchObject({ code: 'identity.forbidden' });
  });

  it('lets a manager change the own centre only', async () => {
    const own = await create({ name: 'BLK Milik Sendiri' });
    const other = await create({ name: 'BLK Milik Orang' });
    const manager = await signedIn(api, { role: 'centre_manager', centreId: own.id });
    expect(await change(own, { headName: "Nur'aini", phone: null }, manager)).toMatchObject({
      headName: "Nur'aini",
      version: 2,
    });
    await expect(change(other, { headName: 'Bukan' }, manager)).rejects.toMatchObject({
      code: 'identity.forbidden',
      status: 403,
    });
    const operator = await signedIn(api, { role: 'operator', centreId: own.id });
    await expect(change(own, { headName: 'Bukan' }, operator)).rejects.toMatchObject({ status: 403 });
  });

  it('refuses a change by whoever saw an older version, and changes nothing', async () => {
    const centre = await create({ name: 'BLK Berubah' });
    await change(centre, { headName: 'Pertama' });
    await expect(change(centre, { headName: 'Kedua' })).rejects.toMatchObject({ code: 'centre.stale', status: 409 });
    const now = await administrator.call(centres.getCentre, { params: { centreId: centre.id } });
    expect(now.headName).toBe('Pertama');
  });

  it('refuses a centre above itself, however long the way', async () => {
    const top = await create({ name: 'BPVP Atas' });
    const middle = await create({ name: 'BLK Tengah', parentId: top.id });
    const bottom = await create({ name: 'BLKK Bawah', parentId: middle.id });
    await expect(change(top, { parentId: bottom.id })).rejects.toMatchObject({ code: 'centre.parent_cycle' });
    await expect(change(top, { parentId: top.id })).rejects.toMatchObject({ code: 'centre.parent_cycle' });
    expect(await change(bottom, { parentId: top.id, partnerIds: [middle.id] })).toMatchObject({ parentId: top.id });
  });

  it('finds by words, kind and region, page by page in the order of names', async () => {
    for (const name of ['LPK Zeta Cari', 'LPK Alfa Cari', 'LPK Mega Cari']) {
      await create({ name, kind: 'lpk', regionCode: '64.02' });
    }
    const query = { q: 'cari', kind: 'lpk', region: '64', limit: 2 } as const;
    const first = await administrator.call(centres.listCentres, { query });
    const second = await administrator.call(centres.listCentres, {
      query: { ...query, cursor: first.nextCursor ?? '' },
    });
    const names = [...first.items, ...second.items].map(({ name }) => name);
    expect(names).toEqual(['LPK Alfa Cari', 'LPK Mega Cari', 'LPK Zeta Cari']);
    expect(second.nextCursor).toBeNull();
    expect((await administrator.call(centres.listCentres, { query: { q: '%' } })).items).toEqual([]);
  });

  it('hides from a ministry what lies outside its region', async () => {
    const inside = await create({ name: 'BLK Dalam', regionCode: '51.71' });
    const outside = await create({ name: 'BLK Luar', regionCode: '52.71' });
    const bali = await signedIn(api, { role: 'ministry', regionCode: '51' });
    const { items } = await bali.call(centres.listCentres, { query: {} });
    expect(items.map(({ id }) => id)).toEqual([inside.id]);
    await expect(bali.call(centres.getCentre, { params: { centreId: outside.id } })).rejects.toMatchObject({
      code: 'centre.not_found',
      status: 404,
    });
  });

  it('writes creation and change into the trail', async () => {
    const centre = await create({ name: 'BLK Tercatat' });
    await change(centre, { accreditation: 'A' });
    const { items } = await administrator.call(audit.listAuditEvents, { query: { subjectId: centre.id } });
    expect(items.map(({ type }) => type)).toEqual(['centre.changed', 'centre.created']);
    expect(items[0]).toMatchObject({ centreId: centre.id, data: { fields: ['accreditation'], version: 2 } });
  });
});
