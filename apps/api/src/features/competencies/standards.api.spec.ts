import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, competencies } from '@kompeten/contract';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aCsv, anXlsx } from '../../testing/spreadsheets.ts';
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
const DECREE = 'Kepmenaker Nomor 189 Tahun 2019';
const unit = (code: string, title: string, criterion = 'Simpanan anggota dicatat') => [
  [
    'SKKNI Koperasi Simpan Pinjam',
    DECREE,
    code,
    title,
    '1. Melayani simpanan',
    `1.1 ${criterion}`,
    'Kas\nBank',
    'Ketelitian',
  ],
  [null, null, null, null, null, '1.2 Bukti diserahkan kepada anggota', null, 'Kejujuran'],
  [null, null, null, null, 'Menutup hari', 'Saldo dicocokkan', null, null],
];

describe('competency standards', () => {
  let api: TestApi;
  let manager: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    manager = await signedIn(api, { role: 'certification_manager' });
  });
  afterAll(() => api?.stop());

  const upload = (content: Buffer, dryRun = false, by = manager, headers = {}) =>
    by.call(
      competencies.importStandards,
      {
        query: { dryRun: dryRun ? 'true' : 'false' },
        file: new Blob([new Uint8Array(content)]),
        fileName: 'standar.xlsx',
      },
      { headers },
    );
  const find = async (code: string) =>
    (await manager.call(competencies.listCompetencyUnits, { query: { q: code } })).items[0];

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

  it('come whole from a spreadsheet: a dry run changes nothing, a second upload neither', async () => {
    const file = await anXlsx([HEADING, ...unit('KSP.SP01.001.01', 'Melayani Simpanan Anggota')]);
    const dry = await upload(file, true);
    expect(dry).toMatchObject({ dryRun: true, accepted: 1, created: 1, changed: 0, same: 0, rejected: [] });
    expect(await find('KSP.SP01.001.01')).toBeUndefined();
    expect(await upload(file)).toMatchObject({ accepted: 1, created: 1 });
    const known = await find('KSP.SP01.001.01');
    expect(known).toMatchObject({ decree: DECREE, standardTitle: 'SKKNI Koperasi Simpan Pinjam' });
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
    expect(await upload(file)).toMatchObject({ accepted: 1, created: 0, changed: 0, same: 1 });
    const auditor = await signedIn(api, { role: 'auditor' });
    const { items } = await auditor.call(audit.listAuditEvents, { query: { type: 'competency.standards_imported' } });
    expect(items[0]).toMatchObject({ type: 'competency.standards_imported', data: { same: 1 } });
  });

  it('are changed by a newer file, which says so before', async () => {
    await upload(await anXlsx([HEADING, ...unit('KSP.SP01.002.01', 'Melayani Pinjaman')]));
    const newer = await anXlsx([HEADING, ...unit('KSP.SP01.002.01', 'Melayani Pinjaman', 'Pinjaman anggota dicatat')]);
    const dry = await upload(newer, true, manager, { 'accept-language': 'en' });
    expect(dry).toMatchObject({ changed: 1, warnings: [{ row: 2, column: 'Kode unit', code: 'unit_will_change' }] });
    expect(dry.warnings[0]?.message).toContain('replaced');
    await upload(newer);
    expect((await find('KSP.SP01.002.01'))?.elements[0]?.criteria[0]?.text).toBe('Pinjaman anggota dicatat');
  });

  it('are refused as a whole where one cell is wrong, every fault named', async () => {
    const rows = [
      HEADING,
      ...unit('KSP.SP01.003.01', 'Baik'),
      ...unit('kode salah', 'Buruk'),
      ...unit('KSP.SP01.003.01', 'Lagi'),
    ];
    const { rejected, ...counts } = await upload(await anXlsx(rows));
    expect(counts).toMatchObject({ accepted: 0, created: 0 });
    expect(rejected.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
      '5 Kode unit unit_code_malformed',
      '8 Kode unit unit_twice_in_file',
    ]);
    expect(await find('KSP.SP01.003.01')).toBeUndefined();
    await expect(
      upload(
        aCsv([
          ['Nama', 'Alamat'],
          ['x', 'y'],
        ]),
      ),
    ).rejects.toMatchObject({
      code: 'import.columns_missing',
      params: { columns: ['Kode unit', 'Judul unit'] },
    });
  });

  it('have a template that is taken as it is once it is filled in, and are not written by a centre', async () => {
    const template = await manager.call(competencies.downloadStandardTemplate, {});
    await expect(upload(Buffer.from(await template.arrayBuffer()))).rejects.toMatchObject({ code: 'import.empty' });
    const centre = await signedIn(api, { role: 'centre_manager' });
    await expect(upload(await anXlsx([HEADING]), false, centre)).rejects.toMatchObject({ status: 403 });
  });
});
