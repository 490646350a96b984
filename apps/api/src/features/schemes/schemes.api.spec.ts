import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { schemes } from '@kompeten/contract';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aCsv } from '../../testing/spreadsheets.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

const HEADING = ['Kode skema', 'Nama skema', 'Jenis skema', 'Versi', 'Kode unit', 'Kelompok pilihan', 'Jumlah dipilih'];
const unit = (number: string) => `CONTOH.KDKMP.${number}`;
const rows = (code: string, version: string, ...more: string[][]) => [
  HEADING,
  [code, 'Pengelola gerai', 'okupasi', version, unit('06'), '', ''],
  ['', '', '', '', unit('07'), '', ''],
  ['', '', '', '', unit('04'), 'Pilihan', '1'],
  ['', '', '', '', unit('05'), 'Pilihan', ''],
  ...more,
];

describe('certification schemes', () => {
  let api: TestApi;
  let manager: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    manager = await signedIn(api, { role: 'certification_manager' });
  });
  afterAll(() => api?.stop());

  const upload = (sheet: string[][], dryRun: 'true' | 'false' = 'false', by = manager) =>
    by.call(schemes.importSchemes, {
      query: { dryRun },
      file: new Blob([new Uint8Array(aCsv(sheet))]),
      fileName: 'skema.csv',
    });
  const find = async (q: string) => (await manager.call(schemes.listSchemes, { query: { q } })).items;

  it('come from a sheet with compulsory units and groups, in versions that never change', async () => {
    expect(await upload(rows('contoh-sk-09', '2025'), 'true')).toMatchObject({ dryRun: true, accepted: 1, created: 1 });
    expect(await find('CONTOH-SK-09')).toEqual([]);
    await upload(rows('contoh-sk-09', '2025'));
    const [scheme] = await find('sk-09');
    expect(scheme).toMatchObject({ code: 'CONTOH-SK-09', kind: 'occupation', illustrative: true });
    const [version] = scheme?.versions ?? [];
    expect(version).toMatchObject({ label: '2025', groups: [{ title: 'Pilihan', choose: 1 }] });
    expect(version?.units.map(({ code, group }) => [code.slice(-2), group])).toEqual([
      ['06', null],
      ['07', null],
      ['04', 'Pilihan'],
      ['05', 'Pilihan'],
    ]);
    expect(version?.units[0]?.title).toBe('Mengelola usaha gerai');
    expect(await upload(rows('contoh-sk-09', '2025'))).toMatchObject({ created: 0, same: 1 });
    const other = rows('contoh-sk-09', '2025', ['', '', '', '', unit('01'), '', '']);
    const refused = await upload(other);
    expect(refused.rejected).toMatchObject([{ row: 2, column: 'Versi', code: 'version_frozen' }]);
    expect(refused.accepted).toBe(0);
    expect(await upload(rows('contoh-sk-09', '2026', ['', '', '', '', unit('01'), '', '']))).toMatchObject({
      created: 1,
    });
    const params = { schemeId: scheme?.id ?? '' };
    const now = await manager.call(schemes.getScheme, { params });
    expect(now.versions.map(({ label }) => label)).toEqual(['2026', '2025']);
    const choices = await manager.call(schemes.listSchemeVersions, { query: { q: 'gerai', limit: 1 } });
    expect(choices.items).toMatchObject([{ schemeCode: 'CONTOH-SK-09', label: '2025' }]);
    const next = { q: 'gerai', cursor: choices.nextCursor ?? '' };
    const more = await manager.call(schemes.listSchemeVersions, { query: next });
    expect(more.items).toMatchObject([{ label: '2026' }]);
    const one = { params: { schemeVersionId: more.items[0]?.id ?? '' } };
    expect(await manager.call(schemes.getSchemeVersion, one)).toMatchObject({
      label: '2026',
      schemeTitle: 'Pengelola gerai',
    });
  });

  it('are refused as a whole where a unit is in no standard or a kind is none', async () => {
    const sheet = rows('CONTOH-SK-10', '2025', ['', '', '', '', 'X.999999.999.99', '', '']);
    sheet[1] = ['CONTOH-SK-10', 'Pengelola', 'lain-lain', '2025', unit('06'), '', ''];
    const { accepted, rejected } = await upload(sheet);
    expect(accepted).toBe(0);
    expect(rejected.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
      '2 Jenis skema choice_unknown',
      '6 Kode unit unit_unregistered',
    ]);
    expect(rejected[0]?.message).toContain('Okupasi');
    expect(await find('CONTOH-SK-10')).toEqual([]);
  });

  it('are read by a centre and not written by it; what nobody knows is not found', async () => {
    const centre = await signedIn(api, { role: 'centre_manager' });
    await expect(upload(rows('CONTOH-SK-11', '1'), 'false', centre)).rejects.toMatchObject({ status: 403 });
    const nowhere = '01890000-0000-7000-8000-000000000000';
    await expect(centre.call(schemes.getScheme, { params: { schemeId: nowhere } })).rejects.toMatchObject({
      status: 404,
    });
    const version = { params: { schemeVersionId: nowhere } };
    await expect(centre.call(schemes.getSchemeVersion, version)).rejects.toMatchObject({
      code: 'scheme.version_unknown',
    });
  });
});
