import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enrolments } from '@kompeten/contract';
import { readSheet } from 'read-excel-file/node';
import { ImportDesk } from '../../testing/import-desk.ts';
import { anOpenCohort } from '../../testing/selection-builders.ts';
import { aCsv, anXlsx } from '../../testing/spreadsheets.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

const HEADING = ['Nama lengkap', 'Alasan tanpa NIK', 'Tanggal lahir'];
const GUARDIAN = ['Nama wali', 'Telepon wali', 'Cara wali menyetujui', 'Tanggal persetujuan wali'];
const row = (name: string, born: string, ...guardian: string[]) => [name, 'Surat desa, dua saksi', born, ...guardian];
const young = [
  row('Dewasa', '17/04/1990', '', '', '', ''),
  row('Tanpa Wali', '17/04/2020', '', '', '', ''),
  row('Dengan Wali', '17/04/2020', 'Ibu Sumiati', '081234567890', 'surat', '30/10/2025'),
  row('Wali Saja', '2020', 'Pak Slamet', '', '', ''),
  row('Wali Besok', '17/04/2020', 'Ibu Sri', '', '', '01/01/2999'),
  row('Telepon Saja', '17/04/2020', '', '081234567890', 'entah', ''),
];

describe('guardians in a spreadsheet of people', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const upload = (cohortId: string, content: Buffer, dryRun: 'true' | 'false') => {
    const call = { params: { cohortId }, query: { dryRun }, file: new Blob([new Uint8Array(content)]) };
    return stage.operator.call(enrolments.importEnrolments, { ...call, fileName: 'peserta' });
  };
  const list = async (cohortId: string) =>
    (await stage.operator.call(enrolments.listEnrolments, { params: { cohortId }, query: {} })).items;

  it('are needed where somebody is under age: a dry run says so at the row, the column, and why', async () => {
    const cohortId = await anOpenCohort(stage);
    const file = await anXlsx([[...HEADING, ...GUARDIAN], ...young]);
    const { accepted, rejected } = await upload(cohortId, file, 'true');
    expect(accepted).toBe(3);
    expect(rejected.map((one) => [one.row, one.column, one.code])).toEqual([
      [3, 'Nama wali', 'guardian_needed'],
      [6, 'Tanggal persetujuan wali', 'consent_in_future'],
      [7, 'Cara wali menyetujui', 'choice_unknown'],
      [7, 'Nama wali', 'required'],
    ]);
    expect(rejected[0]?.message).toMatch(/di bawah 18 tahun/i);
    expect(await list(cohortId)).toEqual([]);
  });

  it('are kept of those under age; a file without these columns enrols adults as before', async () => {
    const cohortId = await anOpenCohort(stage);
    await upload(cohortId, aCsv([[...HEADING, ...GUARDIAN], ...young]), 'false');
    const [adult, guarded, named] = await list(cohortId);
    expect([adult?.guardian, guarded?.guardian, named?.guardian]).toMatchObject([
      null,
      { fullName: 'Ibu Sumiati', phone: '081234567890', way: 'letter', givenOn: '2025-10-30' },
      { fullName: 'Pak Slamet', way: 'form', recordedByName: 'Operator Uji' },
    ]);
    const bare = aCsv([HEADING, row('Dewasa Dua', '1990'), row('Anak', '17/04/2020')]);
    const { accepted, rejected } = await upload(cohortId, bare, 'false');
    expect([accepted, rejected]).toMatchObject([1, [{ row: 3, column: 'Nama wali', code: 'guardian_needed' }]]);
    const again = await upload(cohortId, aCsv([HEADING, row('Dengan Wali', '17/04/2020')]), 'true');
    expect(again.rejected).toMatchObject([{ code: 'already_enrolled' }]);
  });

  it('are listed in the spreadsheet of a cohort', async () => {
    const cohortId = await anOpenCohort(stage);
    await upload(cohortId, aCsv([[...HEADING, ...GUARDIAN], ...young]), 'false');
    const file = await stage.operator.call(enrolments.exportEnrolments, { params: { cohortId }, query: {} });
    const [heading = [], ...rows] = await readSheet(Buffer.from(await file.arrayBuffer()));
    const at = heading.indexOf('Nama wali');
    expect(rows.map((cells) => cells[at])).toMatchObject([
      null,
      'Ibu Sumiati (surat persetujuan, 2025-10-30)',
      `Pak Slamet (tertulis pada formulir, ${api.clock.today()})`,
    ]);
  });

  it('are needed in the five steps too, where a cell is put right before anything is carried out', async () => {
    const cohortId = await anOpenCohort(stage);
    const desk = ImportDesk.of(api, stage.operator, { kind: 'enrolments', cohortId });
    const staged = await desk.read([[...HEADING, ...GUARDIAN], ...young]);
    const refused = await desk.rows(staged.id, 'rejected');
    expect(refused.map((one) => [one.row, ...one.issues.map(({ field, code }) => `${field} ${code}`)])).toEqual([
      [3, 'guardian guardian_needed'],
      [6, 'guardianOn consent_in_future'],
      [7, 'guardianWay choice_unknown', 'guardian required'],
    ]);
    await desk.confirm(staged);
    expect((await list(cohortId)).map(({ guardian }) => guardian?.fullName ?? null)).toEqual([
      null,
      'Ibu Sumiati',
      'Pak Slamet',
    ]);
    const same = await desk.read([[...HEADING, ...GUARDIAN], ...young.slice(0, 1), ...young.slice(2, 4)]);
    expect(same.counts).toMatchObject({ new: 0, same: 3, rejected: 0 });
    const other = [row('Dengan Wali', '17/04/2020', 'Orang Lain', '', '', '')];
    const differs = await desk.read([[...HEADING, ...GUARDIAN], ...other]);
    expect((await desk.rows(differs.id, 'rejected'))[0]?.issues).toMatchObject([
      { field: 'guardian', code: 'enrolled_differently' },
    ]);
  });
});
