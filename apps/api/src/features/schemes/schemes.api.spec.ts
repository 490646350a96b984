import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { imports, schemes } from '@kompeten/contract';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { ImportDesk } from '../../testing/import-desk.ts';
import { sql } from '../../testing/sql.ts';
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

const counts = (fresh: number, same: number, rejected: number) => ({ new: fresh, changed: 0, same, rejected });

describe('certification schemes', () => {
  let api: TestApi;
  let manager: SignedIn;
  let desk: ImportDesk;
  beforeAll(async () => {
    api = await startTestApi();
    manager = await signedIn(api, { role: 'certification_manager' });
    desk = ImportDesk.of(api, manager, { kind: 'schemes' });
  });
  afterAll(() => api?.stop());

  const find = async (q: string) => (await manager.call(schemes.listSchemes, { query: { q } })).items;
  const faults = async (id: string) =>
    (await desk.rows(id, 'rejected')).flatMap(({ row, issues }) =>
      issues.map(({ field, code }) => `${row} ${field} ${code}`),
    );

  it('come from a sheet with compulsory units and groups, in versions that never change', async () => {
    const file = await desk.read(rows('contoh-sk-09', '2025', ['', '', '', '2026', unit('01'), '', '']));
    expect(file).toMatchObject({ status: 'staged', counts: counts(5, 0, 0), centreId: null });
    expect(await find('CONTOH-SK-09')).toEqual([]);
    expect(await desk.confirm(file)).toMatchObject({ status: 'applied' });
    const [scheme] = await find('sk-09');
    expect(scheme).toMatchObject({ code: 'CONTOH-SK-09', kind: 'occupation', illustrative: true });
    const version = scheme?.versions.find(({ label }) => label === '2025');
    expect(version).toMatchObject({ groups: [{ title: 'Pilihan', choose: 1 }] });
    expect(version?.units.map(({ code, group }) => [code.slice(-2), group])).toEqual([
      ['06', null],
      ['07', null],
      ['04', 'Pilihan'],
      ['05', 'Pilihan'],
    ]);
    expect(version?.units[0]?.title).toBe('Mengelola usaha gerai');
    expect((await desk.read(rows('contoh-sk-09', '2025'))).counts).toEqual(counts(0, 4, 0));
    const other = await desk.read(rows('contoh-sk-09', '2025', ['', '', '', '', unit('01'), '', '']));
    expect(other.counts).toEqual(counts(0, 0, 5));
    expect((await faults(other.id))[0]).toBe('2 version version_frozen');
    await expect(sql(api, `update scheme_versions set label = 'x'`)).rejects.toThrow('append-only');
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

  it('are put right in their cells, remembered, and taken back as a whole', async () => {
    const sheet = rows('CONTOH-SK-10', '2025', ['', '', '', '', 'X.999999.999.99', '', '']);
    sheet[0] = HEADING.map((title) => (title === 'Jenis skema' ? 'Golongan' : title));
    sheet[1] = ['CONTOH-SK-10', 'Pengelola', 'lain-lain', '2025', unit('06'), '', ''];
    const uploaded = await desk.read(sheet);
    expect(uploaded.counts).toEqual(counts(0, 0, 5));
    expect(await faults(uploaded.id)).toContain('2 schemeCode together_refused');
    const columns = uploaded.matching?.columns.map((field, at) => (at === 2 ? 'kind' : field)) ?? [];
    const body = { sheet: 0, headingRow: 1, columns };
    await manager.call(imports.matchImport, { params: { importId: uploaded.id }, body });
    await api.runJobs();
    expect(await faults(uploaded.id)).toContain('2 kind choice_unknown');
    const correct = (row: number, cells: Record<string, string>) =>
      manager.call(imports.changeImportRow, { params: { importId: uploaded.id, row }, body: { cells } });
    await correct(2, { kind: 'klaster' });
    expect(await faults(uploaded.id)).toContain('6 unitCode unit_unregistered');
    const mended = await correct(6, { unitCode: unit('08') });
    expect(mended.counts).toEqual(counts(5, 0, 0));
    const done = await desk.confirm({ id: uploaded.id, counts: mended.counts });
    expect(await find('CONTOH-SK-10')).toMatchObject([{ kind: 'cluster', versions: [{ label: '2025' }] }]);
    const again = await desk.upload(Buffer.from(sheet.map((row) => row.join(';')).join('\n')));
    expect(again.sheets[0]?.proposal.columns[2]).toBe('kind');
    expect(await desk.undo(done)).toMatchObject({ status: 'undone', kept: 0 });
    expect(await find('CONTOH-SK-10')).toEqual([]);
  });

  it('are read by a centre and not written by it; what nobody knows is not found', async () => {
    const centre = await signedIn(api, { role: 'centre_manager' });
    const theirs = ImportDesk.of(api, centre, { kind: 'schemes' });
    await expect(theirs.read(rows('CONTOH-SK-11', '1'))).rejects.toMatchObject({ status: 403 });
    const { items } = await centre.call(imports.listImports, { query: {} });
    expect(items).toEqual([]);
    const nowhere = '01890000-0000-7000-8000-000000000000';
    await expect(centre.call(schemes.getScheme, { params: { schemeId: nowhere } })).rejects.toMatchObject({
      status: 404,
    });
    const version = { params: { schemeVersionId: nowhere } };
    await expect(centre.call(schemes.getSchemeVersion, version)).rejects.toMatchObject({
      code: 'scheme.version_unknown',
    });
  });

  it('are chosen from a list in which every version names its scheme', async () => {
    const versions = ['2025', '2026', '2027'].map((label) => ['', '', '', label, unit('01'), '', '']);
    await desk.confirm(await desk.read(rows('CONTOH-SK-12', '2024', ...versions)));
    const { items } = await manager.call(schemes.listSchemeVersions, { query: { q: 'SK-12' } });
    expect(items.map(({ schemeCode, schemeTitle, label }) => [schemeCode, schemeTitle, label])).toEqual(
      ['2024', '2025', '2026', '2027'].map((label) => ['CONTOH-SK-12', 'Pengelola gerai', label]),
    );
  });
});
