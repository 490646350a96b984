import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, cooperatives } from '@kompeten/contract';
import type { CooperativeChange, NewCooperative } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('cooperatives', () => {
  let api: TestApi;
  let operator: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    operator = await signedIn(api, { role: 'operator' });
  });
  afterAll(() => api?.stop());

  const create = (body: Partial<NewCooperative> & { name: string }, by = operator) =>
    by.call(cooperatives.createCooperative, {
      body: { kind: 'village', regionCode: '35.10.05.2001', ...body },
    });

  it('is registered by a clerk, with its village and business units', async () => {
    const cooperative = await create({
      name: 'Kopdes Merah Putih Kedungrejo',
      businessUnits: ['groceries', 'cold_storage', 'groceries'],
      legalEntityNumber: 'AHU-0000001.AH.01.29',
    });
    expect(cooperative).toMatchObject({ businessUnits: ['groceries', 'cold_storage'], provisional: false });
    expect(cooperative.regionName).not.toBe('');
  });

  it.each([
    ['the same name, kind and region', { name: 'KOPDES MERAH PUTIH DUA' }, 'cooperative.already_known', 422],
    ['a legal number in use', { name: 'Lain', legalEntityNumber: 'AHU-7' }, 'cooperative.legal_number_taken', 409],
    ['an unknown region', { name: 'Koperasi Antah', regionCode: '99.99' }, 'region.unknown', 422],
  ])('refuses %s', async (_, body, code, status) => {
    await create({ name: 'Kopdes Merah Putih Dua', legalEntityNumber: 'AHU-7' }).catch(() => undefined);
    await expect(create(body)).rejects.toMatchObject({ code, status });
  });

  describe('once registered', () => {
    const change = (id: string, body: CooperativeChange, by = operator) =>
      by.call(cooperatives.changeCooperative, { params: { cooperativeId: id }, body });

    it('is changed: what is absent stays, what is null is cleared', async () => {
      const { id, version } = await create({ name: 'Koperasi Ubah', legalEntityNumber: 'AHU-8', address: 'Jl. Satu' });
      const changed = await change(id, { version, name: 'Koperasi Berubah', address: null, businessUnits: ['clinic'] });
      expect(changed).toMatchObject({
        name: 'Koperasi Berubah',
        legalEntityNumber: 'AHU-8',
        address: null,
        version: 2,
      });
      const read = await operator.call(cooperatives.getCooperative, { params: { cooperativeId: id } });
      expect(read).toEqual(changed);
    });

    it.each([
      ['a stale version', { version: 7 }, 'cooperative.stale', 409],
      ['a legal number in use', { version: 1, legalEntityNumber: 'AHU-9' }, 'cooperative.legal_number_taken', 409],
      ['the name of another one there', { version: 1, name: 'KOPERASI SEMBILAN' }, 'cooperative.already_known', 422],
      ['an unknown region', { version: 1, regionCode: '99.99' }, 'region.unknown', 422],
    ])('refuses %s, and nothing changes', async (_, body, code, status) => {
      await create({ name: 'Koperasi Sembilan', legalEntityNumber: 'AHU-9' }).catch(() => undefined);
      const before = await create({ name: `Koperasi ${code}` });
      await expect(change(before.id, body)).rejects.toMatchObject({ code, status });
      const params = { cooperativeId: before.id };
      expect(await operator.call(cooperatives.getCooperative, { params })).toEqual(before);
    });

    it('is not changed by those who only read it, and one that is not there by nobody', async () => {
      const { id } = await create({ name: 'Koperasi Dibaca' });
      const instructor = await signedIn(api, { role: 'instructor' });
      const forbidden = { code: 'identity.forbidden', status: 403 };
      await expect(change(id, { version: 1 }, instructor)).rejects.toMatchObject(forbidden);
      await expect(change(newId(), { version: 1 })).rejects.toMatchObject({
        code: 'cooperative.not_found',
        status: 404,
      });
    });

    it('leaves in the trail which fields were changed, without their values', async () => {
      const { id } = await create({ name: 'Koperasi Jejak' });
      await change(id, { version: 1, address: 'Jl. Rahasia 1' });
      const auditor = await signedIn(api, { role: 'auditor' });
      const { items } = await auditor.call(audit.listAuditEvents, { query: { subjectId: id } });
      expect(items[0]).toMatchObject({ type: 'cooperative.changed', data: { fields: ['address'], version: 2 } });
      expect(JSON.stringify(items)).not.toContain('Rahasia');
    });
  });

  it('may share a name with one of another kind', async () => {
    await create({ name: 'Koperasi Serumpun' });
    await expect(create({ name: 'Koperasi Serumpun', kind: 'driver' })).resolves.toMatchObject({ kind: 'driver' });
  });

  it('is not registered by an instructor', async () => {
    const instructor = await signedIn(api, { role: 'instructor' });
    await expect(create({ name: 'Koperasi Instruktur' }, instructor)).rejects.toMatchObject({
      code: 'identity.forbidden',
      status: 403,
    });
  });

  it('shows an officer only the own one', async () => {
    const own = await create({ name: 'Koperasi Sendiri' });
    const foreign = await create({ name: 'Koperasi Orang' });
    const officer = await signedIn(api, { role: 'cooperative_officer', cooperativeId: own.id });
    const { items } = await officer.call(cooperatives.listCooperatives, { query: {} });
    expect(items.map(({ id }) => id)).toEqual([own.id]);
    const params = { cooperativeId: foreign.id };
    await expect(officer.call(cooperatives.getCooperative, { params })).rejects.toMatchObject({
      code: 'cooperative.not_found',
      status: 404,
    });
  });

  it('shows a regency those of its villages', async () => {
    await create({ name: 'Koperasi Jauh', regionCode: '11.01' });
    const regency = await signedIn(api, { role: 'ministry', regionCode: '35.10' });
    const { items } = await regency.call(cooperatives.listCooperatives, { query: { limit: 200 } });
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(({ regionCode }) => regionCode.startsWith('35.10'))).toBe(true);
  });

  it('is found by words of the name, by number, by kind and region', async () => {
    const { id } = await create({
      name: 'Koperasi Kurir Cepat Sampai',
      kind: 'courier',
      regionCode: '31.71',
      legalEntityNumber: 'AHU-9988',
    });
    for (const query of [{ q: 'sampai cep' }, { q: 'AHU-99' }, { kind: 'courier', region: '31' }] as const) {
      const { items } = await operator.call(cooperatives.listCooperatives, { query });
      expect(items.map((item) => item.id)).toEqual([id]);
    }
  });
});
