import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { policies, schemes } from '@kompeten/contract';
import type { NewSchemeVersion } from '@kompeten/domain';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aCentre } from '../../testing/organisation-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

const unit = (number: string, group?: string) => ({ code: `CONTOH.KDKMP.${number}`, group });
const first = {
  label: '2026',
  units: [unit('06'), unit('07'), unit('04', 'Pilihan'), unit('05', 'Pilihan')],
  groups: [{ title: 'Pilihan', choose: 1 }],
  requirements: [
    {
      title: 'Bekal',
      alternatives: [
        { kind: 'training' as const, text: 'Pelatihan pengelola' },
        { kind: 'experience' as const, text: 'Dua tahun mengelola gerai' },
      ],
    },
  ],
  feeRupiah: 450_000,
};

describe('schemes made by hand', () => {
  let api: TestApi;
  let manager: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    manager = await signedIn(api, { role: 'certification_manager' });
  });
  afterAll(() => api?.stop());

  const scheme = (code: string, change: Partial<NewSchemeVersion> = {}) => ({
    ...{ code, title: 'Pengelola gerai', kind: 'kkni' as const },
    version: { ...first, ...change },
  });
  const create = (code: string, change?: Partial<NewSchemeVersion>, by = manager) =>
    by.call(schemes.createScheme, { body: scheme(code, change) });

  it('begin with a version of compulsory and elective units, and terms as the settings say', async () => {
    const made = await create('contoh-sk-21');
    expect(made).toMatchObject({ code: 'CONTOH-SK-21', kind: 'kkni', illustrative: true });
    const { items } = await manager.call(policies.listSettings, {});
    const months = items.find(({ key }) => key === 'scheme.validity_months')?.value;
    expect(made.versions).toMatchObject([
      {
        label: '2026',
        groups: first.groups,
        requirements: first.requirements,
        validityMonths: months,
        feeRupiah: 450_000,
      },
    ]);
    expect(made.versions[0]?.units).toContainEqual({
      ...{ code: 'CONTOH.KDKMP.06', title: 'Mengelola usaha gerai', group: null },
    });
    await expect(create('CONTOH-SK-21')).rejects.toMatchObject({ status: 409, code: 'scheme.code_taken' });
  });

  it('get further versions, and those that stand never change (rule 9)', async () => {
    const { id: schemeId, versions } = await create('CONTOH-SK-22');
    const params = { schemeId };
    const add = (label: string) =>
      manager.call(schemes.createSchemeVersion, { params, body: { label, units: [unit('01')] } });
    const grown = await add('2027');
    expect(grown.versions.map(({ label }) => label)).toEqual(['2027', '2026']);
    expect(grown.versions[1]).toEqual(versions[0]);
    await expect(add('2027')).rejects.toMatchObject({ status: 409, code: 'scheme.label_taken' });
    const nowhere = {
      params: { schemeId: '01890000-0000-7000-8000-000000000000' },
      body: { label: '1', units: [unit('01')] },
    };
    await expect(manager.call(schemes.createSchemeVersion, nowhere)).rejects.toMatchObject({
      code: 'scheme.not_found',
    });
  });

  it('require no training alone and no training at a particular centre; it is said before (rule 7)', async () => {
    const { name } = await aCentre(api);
    const training = { kind: 'training' as const, text: `Pelatihan di ${name.toUpperCase()}` };
    const alone = [{ title: 'Bekal', alternatives: [{ kind: 'training' as const, text: 'Pelatihan' }] }];
    const named = [
      { title: 'Bekal', alternatives: [training, { kind: 'portfolio' as const, text: 'Laporan usaha' }] },
      ...alone,
    ];
    const { faults } = await manager.call(schemes.checkSchemeRequirements, { body: { requirements: named } });
    expect(faults).toEqual([
      { requirement: 0, fault: 'names_a_centre', centreName: name },
      { requirement: 1, fault: 'training_alone', centreName: null },
    ]);
    await expect(create('CONTOH-SK-23', { requirements: named })).rejects.toMatchObject({
      code: 'scheme.requires_training',
      params: { requirement: 0, fault: 'names_a_centre', centreName: name },
    });
    await expect(create('CONTOH-SK-23', { requirements: alone })).rejects.toMatchObject({
      code: 'scheme.requires_training',
      params: { fault: 'training_alone' },
    });
    const { items } = await manager.call(schemes.listSchemes, { query: { q: 'CONTOH-SK-23' } });
    expect(items).toEqual([]);
  });

  it.each([
    ['a unit of no standard', { units: [{ code: 'X.999999.999.99' }], groups: [] }, 'scheme.unit_unregistered'],
    ['too few electives', { groups: [{ title: 'Pilihan', choose: 3 }] }, 'scheme.group_short'],
    ['renewal after the end', { validityMonths: 12, renewalOpensMonths: 30 }, 'scheme.terms_reversed'],
  ])('are refused with %s', async (_, change, code) => {
    await expect(create('CONTOH-SK-24', change)).rejects.toMatchObject({ code });
  });

  it('are not made by a centre', async () => {
    const centre = await signedIn(api, { role: 'centre_manager' });
    await expect(create('CONTOH-SK-25', {}, centre)).rejects.toMatchObject({ status: 403 });
    const draft = { body: { requirements: [] } };
    await expect(centre.call(schemes.checkSchemeRequirements, draft)).rejects.toMatchObject({ status: 403 });
  });
});
