import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, competencies, imports } from '@kompeten/contract';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { ImportDesk } from '../../testing/import-desk.ts';
import { schemesFrom } from '../../testing/scheme-builders.ts';
import { anXlsx } from '../../testing/spreadsheets.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

const HEADING = [
  'Standar',
  'Keputusan',
  'Kode unit',
  'Judul unit',
  'Elemen',
  'KUK',
  'Batasan variabel',
  'Aspek kritis',
];
const STANDARD = 'SKKNI Koperasi Simpan Pinjam';
const DECREE = 'Kepmenaker Nomor 189 Tahun 2019';
const unit = (
  code: string,
  title: string,
  { criterion = 'Simpanan anggota dicatat', head = [STANDARD, DECREE] } = {},
) => [
  [...head, code, title, '1. Melayani simpanan', `1.1 ${criterion}`, 'Kas\nBank', 'Ketelitian'],
  [null, null, null, null, null, '1.2 Bukti diserahkan kepada anggota', null, 'Kejujuran'],
  [null, null, null, null, 'Menutup hari', 'Saldo dicocokkan', null, null],
];
const counts = (fresh: number, changed: number, same: number, rejected: number) => ({
  new: fresh,
  changed,
  same,
  rejected,
});

describe('competency standards', () => {
  let api: TestApi;
  let manager: SignedIn;
  let desk: ImportDesk;
  beforeAll(async () => {
    api = await startTestApi();
    manager = await signedIn(api, { role: 'certification_manager' });
    desk = ImportDesk.of(api, manager, { kind: 'standards' });
  });
  afterAll(() => api?.stop());

  const read = async (...rows: (string | null)[][]) => desk.match(await desk.upload(await anXlsx([HEADING, ...rows])));
  const find = async (code: string) =>
    (await manager.call(competencies.listCompetencyUnits, { query: { q: code } })).items[0];
  const standards = async (q: string) => (await manager.call(competencies.listStandards, { query: { q } })).items;

  it('ship with the standards of the units in the register, the illustrative one marked', async () => {
    const { items } = await manager.call(competencies.listStandards, { query: {} });
    expect(items.map(({ illustrative, unitCount }) => [illustrative, unitCount])).toEqual([
      [true, 14],
      [false, 2],
      [false, 2],
    ]);
    const [shown] = items;
    const ofStandard = { query: { standardId: shown?.id ?? '', limit: 200 } };
    const units = await manager.call(competencies.listCompetencyUnits, ofStandard);
    expect(units.items.every(({ standardTitle, decree }) => standardTitle === shown?.title && decree === null)).toBe(
      true,
    );
    const params = { unitId: units.items[0]?.id ?? '' };
    const detail = await manager.call(competencies.getCompetencyUnit, { params });
    expect(detail.assessmentGuide).toContain('Pengetahuan');
  });

  it('come from a spreadsheet with elements, criteria, range and guide; the standard goes on from unit to unit', async () => {
    const rows = [
      ...unit('KSP.SP01.001.01', 'Melayani Simpanan Anggota'),
      ...unit('KHUSUS.KSP.02', 'Menutup Kas', { head: ['', ''] }),
    ];
    const file = await read(...rows);
    expect(file).toMatchObject({ status: 'staged', counts: counts(6, 0, 0, 0) });
    const [, , , unofficial] = await desk.rows(file.id, 'new');
    expect(unofficial?.issues).toMatchObject([{ field: 'unitCode', code: 'unit_code_unofficial' }]);
    expect(await find('KSP.SP01.001.01')).toBeUndefined();
    await desk.confirm(file);
    const known = await find('KSP.SP01.001.01');
    expect(known).toMatchObject({ decree: DECREE, standardTitle: STANDARD });
    expect(known?.elements.map(({ title, criteria }) => [title, criteria.map(({ number }) => number)])).toEqual([
      ['Melayani simpanan', ['1.1', '1.2']],
      ['Menutup hari', ['2.1']],
    ]);
    const detail = await manager.call(competencies.getCompetencyUnit, { params: { unitId: known?.id ?? '' } });
    expect(detail).toMatchObject({
      variableRange: 'Kas\nBank',
      criticalAspects: 'Ketelitian\nKejujuran',
      description: null,
    });
    expect(await find('KHUSUS.KSP.02')).toMatchObject({ decree: DECREE, officialPattern: false });
    expect((await read(...rows)).counts).toEqual(counts(0, 0, 6, 0));
    const auditor = await signedIn(api, { role: 'auditor' });
    const { items } = await auditor.call(audit.listAuditEvents, { query: { type: 'competency.standards_imported' } });
    expect(items.map(({ data }) => data)).toContainEqual({ effect: 'created', unitCodes: ['KSP.SP01.001.01'] });
  });

  it('are changed by a newer file, and taken back with the standard that it founded', async () => {
    await desk.confirm(await read(...unit('KSP.SP01.002.01', 'Melayani Pinjaman')));
    const head = ['SKKNI Pinjaman', 'Kepmenaker Nomor 900 Tahun 2026'];
    const newer = unit('KSP.SP01.002.01', 'Melayani Pinjaman', { criterion: 'Pinjaman anggota dicatat', head });
    const change = await desk.confirm(await read(...newer, ...unit('KSP.SP01.009.01', 'Menagih', { head })));
    expect(change.counts).toEqual(counts(3, 3, 0, 0));
    expect(await find('KSP.SP01.002.01')).toMatchObject({ standardTitle: 'SKKNI Pinjaman' });
    expect(await standards('Pinjaman')).toMatchObject([{ unitCount: 2 }]);
    expect(await desk.undo(change)).toMatchObject({ kept: 0 });
    const before = await find('KSP.SP01.002.01');
    expect(before).toMatchObject({ decree: DECREE });
    expect(before?.elements[0]?.criteria[0]?.text).toBe('Simpanan anggota dicatat');
    expect(await standards('Pinjaman')).toEqual([]);
  });

  it('stay where a scheme names one of their units by now', async () => {
    const done = await desk.confirm(
      await read(...unit('KSP.SP01.004.01', 'Menabung'), ...unit('KSP.SP01.005.01', 'Lain')),
    );
    await schemesFrom(api, [
      ['Kode skema', 'Nama skema', 'Jenis', 'Versi', 'Kode unit'],
      ['SK-KSP', 'Juru simpan', 'klaster', '1', 'KSP.SP01.004.01'],
    ]);
    expect(await desk.undo(done)).toMatchObject({ kept: 3 });
    expect(await find('KSP.SP01.004.01')).toMatchObject({ title: 'Menabung' });
    expect(await find('KSP.SP01.005.01')).toBeUndefined();
  });

  it('refuse unit by unit, every fault named at its cell', async () => {
    const file = await read(...unit('KSP.SP01.003.01', 'Baik'), ...unit('kode salah', 'Buruk'));
    expect(file.counts).toEqual(counts(3, 0, 0, 3));
    const [first, second] = await desk.rows(file.id, 'rejected');
    expect(first).toMatchObject({ row: 5, issues: [{ field: 'unitCode', code: 'unit_code_malformed' }] });
    expect(second).toMatchObject({ row: 6, issues: [{ field: 'unitCode', code: 'together_refused' }] });
  });

  it('have a template that is read as it is once it is filled in, and are not written by a centre', async () => {
    const template = await manager.call(imports.downloadImportTemplate, { params: { kind: 'standards' } });
    const { sheets } = await desk.upload(Buffer.from(await template.arrayBuffer()));
    expect(sheets[0]?.proposal.columns.slice(0, 4)).toEqual(['standard', 'decree', 'unitCode', 'unitTitle']);
    const centre = await signedIn(api, { role: 'centre_manager' });
    await expect(ImportDesk.of(api, centre, { kind: 'standards' }).read([HEADING])).rejects.toMatchObject({
      status: 403,
    });
  });
});
