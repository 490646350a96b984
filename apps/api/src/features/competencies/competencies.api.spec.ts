import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { competencies } from '@kompeten/contract';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { importReferenceUnits, referenceUnits } from './reference-units.repository.ts';

describe('the register of competency units', () => {
  let api: TestApi;
  let manager: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    manager = await signedIn(api, { role: 'certification_manager' });
  });
  afterAll(() => api?.stop());

  const list = (query: { q?: string; limit?: number; cursor?: string }) =>
    manager.call(competencies.listCompetencyUnits, { query });

  it('ships with official units and, marked as such, illustrative ones', async () => {
    const { items } = await list({ limit: 200 });
    expect(items).toHaveLength(referenceUnits.length);
    const official = items.find(({ code }) => code === 'KJK.SP01.002.01');
    expect(official).toMatchObject({ illustrative: false, officialPattern: true });
    expect(official?.decree).toContain('133 Tahun 2007');
    expect(official?.elements.map(({ criteria }) => criteria.length)).toEqual([2, 5, 2]);
    const shown = items.filter(({ illustrative }) => illustrative);
    expect(shown).toHaveLength(14);
    expect(shown.every((unit) => unit.code.startsWith('CONTOH.KDKMP.') && unit.decree === null)).toBe(true);
    expect(shown.every(({ elements }) => elements.length >= 2 && elements.length <= 4)).toBe(true);
  });

  it('does not change when it is loaded again', async () => {
    expect(await importReferenceUnits(api.database.ownerUrl)).toBe(0);
  });

  it('is searched by the beginning of a code and by words of a title', async () => {
    expect((await list({ q: 'contoh.kdkmp.04' })).items).toHaveLength(1);
    expect((await list({ q: 'buku besar' })).items.map(({ code }) => code)).toEqual(['KJK.SP02.004.01']);
  });

  it.each([
    ['kdkmp.04', ['CONTOH.KDKMP.04']],
    ['SP02', ['KJK.SP02.004.01']],
    ['kdkmp_04', []],
  ])('is found by the middle of its code: %s', async (q, codes) => {
    expect((await list({ q })).items.map(({ code }) => code)).toEqual(codes);
  });

  it('goes on where the last page ended', async () => {
    const first = await list({ limit: 12 });
    const second = await list({ limit: 200, cursor: first.nextCursor ?? '' });
    expect(first.items.length + second.items.length).toBe(referenceUnits.length);
  });

  it('takes a unit with an unusual code and says that it is unusual', async () => {
    const body = { code: 'khusus.001', title: 'Menggunakan Aplikasi Kasir Koperasi' };
    const unit = await manager.call(competencies.createCompetencyUnit, { body });
    expect(unit).toMatchObject({ code: 'KHUSUS.001', officialPattern: false, illustrative: false, elements: [] });
    const params = { unitId: unit.id };
    expect(await manager.call(competencies.getCompetencyUnit, { params })).toEqual(unit);
    await expect(manager.call(competencies.createCompetencyUnit, { body })).rejects.toMatchObject({
      code: 'competency.unit_code_taken',
      status: 409,
    });
  });

  it('takes units of one new decree from several people at once, under one standard', async () => {
    const decree = 'Kepmenaker Nomor 77 Tahun 2026';
    const create = (code: string) =>
      manager.call(competencies.createCompetencyUnit, { body: { code, title: 'Melayani Gerai', decree } });
    // So that each has a connection to the database of its own.
    await Promise.all(['', '', '', ''].map(() => list({})));
    const units = await Promise.all(['K.47.01', 'K.47.02', 'K.47.03', 'K.47.04'].map(create));
    expect(new Set(units.map(({ standardId }) => standardId)).size).toBe(1);
    const { items } = await manager.call(competencies.listStandards, { query: { q: decree } });
    expect(items).toMatchObject([{ title: decree, unitCount: 4 }]);
  });

  it('is not written by a centre', async () => {
    const centre = await signedIn(api, { role: 'centre_manager' });
    const body = { code: 'KHUSUS.002', title: 'Bukan Wewenang' };
    await expect(centre.call(competencies.createCompetencyUnit, { body })).rejects.toMatchObject({
      code: 'identity.forbidden',
    });
  });

  it('does not know every id', async () => {
    const params = { unitId: '01890000-0000-7000-8000-000000000000' };
    await expect(manager.call(competencies.getCompetencyUnit, { params })).rejects.toMatchObject({
      code: 'competency.unit_not_found',
      status: 404,
    });
    const standard = { params: { standardId: params.unitId } };
    await expect(manager.call(competencies.getStandard, standard)).rejects.toMatchObject({
      ...{ status: 404, code: 'competency.standard_not_found' },
    });
  });
});
