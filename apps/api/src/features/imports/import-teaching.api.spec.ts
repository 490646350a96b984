import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { curricula, imports, instructors } from '@kompeten/contract';
import type { ImportUpload } from '@kompeten/domain';
import type { SignedIn } from '../../testing/builders.ts';
import { ImportDesk } from '../../testing/import-desk.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

const counts = (fresh: number, changed: number, same: number, rejected: number) => ({
  new: fresh,
  changed,
  same,
  rejected,
});

describe('imports of who and what a centre teaches', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let manager: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    manager = stage.manager;
  });
  afterAll(() => api?.stop());

  const desk = (kind: ImportUpload['kind'], by = manager) => ImportDesk.of(api, by, { kind });
  const faults = async (at: ImportDesk, id: string) =>
    (await at.rows(id, 'rejected')).map(({ row, issues }) => [
      row,
      ...issues.map(({ field, code }) => `${field} ${code}`),
    ]);

  it('instructors: several rows say one, each row a qualification; nothing is recorded twice', async () => {
    const at = desk('instructors');
    const heading = [
      'Nama instruktur',
      'Surel',
      'Jenis kualifikasi',
      'Nama kualifikasi',
      'Kode unit',
      'Berlaku sejak',
      'Berlaku sampai',
    ];
    const teaching = ['', '', 'Metodologi', 'ToT', '', '01/02/2024', ''];
    const rows = [
      heading,
      ['Rina Impor', 'rina@impor.example', 'Teknis', 'Koperasi', 'CONTOH.KDKMP.01, CONTOH.KDKMP.02', '01/02/2024', ''],
      teaching,
      ['Budi Impor', 'budi@impor.example', 'Teknis', 'Gerai', 'CONTOH.XX.99', '01/02/2024', ''],
      ['Budi Impor', 'budi@impor.example', 'Metodologi', 'ToT', '', '01/02/2024', ''],
    ];
    rows[2] = ['Rina Impor', 'rina@impor.example', ...teaching.slice(2)];
    const file = await at.read(rows);
    expect(file.counts).toEqual(counts(2, 0, 0, 2));
    expect(await faults(at, file.id)).toEqual([
      [4, 'unitCodes instructor.unit_unknown'],
      [5, 'fullName together_refused'],
    ]);
    await at.confirm(file);
    const found = async (q: string) => (await manager.call(instructors.listInstructors, { query: { q } })).items;
    expect(await found('Rina')).toMatchObject([{ methodologyValid: true, qualifications: [{}, {}] }]);
    expect(await found('Budi')).toEqual([]);
    const more = [
      ...rows.slice(0, 3),
      ['Rina Impor', 'rina@impor.example', 'Teknis', 'Gerai', 'CONTOH.KDKMP.06', '01/03/2024', ''],
    ];
    const second = await at.confirm(await at.read(more));
    expect(second.counts).toEqual(counts(0, 3, 0, 0));
    expect((await found('Rina'))[0]?.qualifications).toHaveLength(3);
    await at.undo(second);
    expect((await found('Rina'))[0]?.qualifications).toHaveLength(2);
    expect((await at.read(rows.slice(0, 3))).counts).toEqual(counts(0, 0, 2, 0));
  });

  it('curricula: eight units make one draft, a fault in one of them holds all of it, and a published one is frozen', async () => {
    const at = desk('curricula');
    const heading = ['Judul kurikulum', 'Kode unit', 'JP', 'JP teori', 'JP praktik', 'Uraian', 'Kejuruan'];
    const unit = (number: number, title = '', hours = '4', trade = '') => [
      title,
      `CONTOH.KDKMP.0${number}`,
      hours,
      '1',
      '3',
      'Diskusi',
      trade,
    ];
    const rows = [
      heading,
      unit(1, 'Pengurus Impor', '4', 'Perikanan'),
      ...[2, 3, 4, 5, 6, 7, 8].map((number) => unit(number)),
    ];
    const broken = await at.read([...rows.slice(0, 8), unit(8, '', 'empat')]);
    expect(broken.counts).toEqual(counts(0, 0, 0, 8));
    const mended = await manager.call(imports.changeImportRow, {
      ...{ params: { importId: broken.id, row: 9 }, body: { cells: { lessonHours: '4' } } },
    });
    expect(mended).toMatchObject({ row: { outcome: 'new', issues: [] }, counts: counts(8, 0, 0, 0) });
    await at.confirm(mended.row ? { id: broken.id, counts: mended.counts } : broken);
    const [made] = (await manager.call(curricula.listCurricula, { query: { q: 'Pengurus Impor' } })).items;
    expect(made).toMatchObject({ status: 'draft', trade: 'fishery', lessonHours: 32, centreId: stage.centreId });
    expect(made?.units[0]).toMatchObject({
      title: 'Menerapkan prinsip dasar koperasi',
      theoryHours: 1,
      compulsory: true,
    });
    const params = { curriculumId: made?.id ?? '' };
    await manager.call(curricula.publishCurriculum, { params, body: { version: made?.version ?? 0 } });
    expect((await at.read(rows)).counts).toEqual(counts(0, 0, 8, 0));
    const two = await at.read([heading, unit(1, 'Dua Kejuruan', '4', 'Las'), unit(2, '', '4', 'Garmen')]);
    expect(await faults(at, two.id)).toContainEqual([3, 'trade trade_differs']);
    const frozen = await at.read([heading, unit(1, 'Pengurus Impor', '6')]);
    expect(await faults(at, frozen.id)).toEqual([[2, 'title curriculum.frozen']]);
    expect(await at.undo(broken)).toMatchObject({ kept: 8 });
  });
});
