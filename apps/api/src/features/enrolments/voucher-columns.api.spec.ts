import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enrolments } from '@kompeten/contract';
import { ImportDesk } from '../../testing/import-desk.ts';
import { anOpenCohort } from '../../testing/selection-builders.ts';
import { aCsv, anXlsx } from '../../testing/spreadsheets.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

const HEADING = [
  ...['Nama lengkap', 'Tanggal lahir', 'Alasan tanpa NIK', 'Nomor surat desa', 'Tanggal surat desa'],
  ...['Kantor penerbit surat', 'Penanda tangan surat', 'Saksi 1', 'Hubungan saksi pertama', 'Jabatan saksi 1'],
  ...['Saksi kedua', 'Hubungan saksi kedua'],
];
const row = (name: string, reason = '', letter = ['', '', '', ''], ...witnesses: string[]) => [
  ...[name, '17/04/1990', reason, ...letter, ...witnesses, ...['', '', '', '', ''].slice(witnesses.length)],
];
const letter = ['474/12/2025', '30/10/2025', 'Kantor Desa Sobo', ''];
const two = ['Budi Santoso', 'tetangga', 'kepala dusun', 'Ani Wulandari', 'bibi'];
const none = ['', '', '', ''];
const people = [
  row('Dengan Surat', '', letter),
  row('Dengan Saksi', '', none, ...two),
  row('Alasan Saja', 'Surat sedang diurus'),
  row('Tanpa Apa Pun'),
  row('Surat Besok', '', ['1', '01/01/2999', 'Kantor Desa Sobo', '']),
  row('Surat Kurang', '', ['474/13/2025', 'kemarin', '', '']),
  row('Satu Saksi', '', none, 'Budi Santoso', 'tetangga'),
  row('Saksi Kembar', '', none, 'Budi Santoso', 'tetangga', '', 'budi santoso', 'paman'),
  row('Dua Macam', '', letter, ...two),
];

describe('vouchers in a spreadsheet of people', () => {
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
  const vouchers = async (cohortId: string) =>
    (await stage.operator.call(enrolments.listEnrolments, { params: { cohortId }, query: {} })).items.map((one) => [
      ...[one.person.fullName, one.voucher?.voucher.kind ?? null, one.lacksVoucher],
    ]);
  const kept = [
    ['Dengan Surat', 'village_letter', false],
    ['Dengan Saksi', 'two_witnesses', false],
    ['Alasan Saja', null, true],
  ];

  it('are read by their columns: what is wrong is said at the row, the column, and why', async () => {
    const cohortId = await anOpenCohort(stage);
    const { accepted, rejected } = await upload(cohortId, await anXlsx([HEADING, ...people]), 'true');
    expect(accepted).toBe(3);
    expect(rejected.map((one) => [one.row, one.column, one.code])).toEqual([
      [5, 'NIK', 'required'],
      [6, 'Tanggal surat desa', 'letter_in_future'],
      [7, 'Tanggal surat desa', 'date_unreadable'],
      [7, 'Kantor penerbit surat', 'required'],
      [8, 'Saksi kedua', 'required'],
      [8, 'Hubungan saksi kedua', 'required'],
      [9, 'Saksi kedua', 'witness_twice'],
      [10, 'Saksi 1', 'voucher_two_kinds'],
    ]);
    expect(rejected.at(-1)?.message).toMatch(/surat dan saksi/);
    await upload(cohortId, aCsv([HEADING, ...people]), 'false');
    expect(await vouchers(cohortId)).toEqual(kept);
    const call = { params: { cohortId }, query: { format: 'csv' as const } };
    const text = await (await stage.operator.call(enrolments.exportEnrolments, call)).text();
    for (const told of [
      ';Dasar identitas;',
      ';Surat 474/12/2025, 2025-10-30, Kantor Desa Sobo;',
      ';"Dua saksi: Budi Santoso (tetangga, kepala dusun); Ani Wulandari (bibi)";',
      ';belum ditulis: Surat sedang diurus;',
    ])
      expect(text).toContain(told);
  });

  it('are read in the five steps too; who is on the list with another one is left to a person', async () => {
    const cohortId = await anOpenCohort(stage);
    const desk = ImportDesk.of(api, stage.operator, { kind: 'enrolments', cohortId });
    const staged = await desk.read([HEADING, ...people]);
    const refused = await desk.rows(staged.id, 'rejected');
    expect(refused.map((one) => [one.row, ...one.issues.map(({ field, code }) => `${field} ${code}`)])).toEqual([
      [5, 'nik required'],
      [6, 'letterDate letter_in_future'],
      [7, 'letterDate date_unreadable', 'letterOffice required'],
      [8, 'secondWitness required', 'secondRelation required'],
      [9, 'secondWitness witness_twice'],
      [10, 'firstWitness voucher_two_kinds'],
    ]);
    await desk.confirm(staged);
    expect(await vouchers(cohortId)).toEqual(kept);
    const same = await desk.read([HEADING, ...people.slice(0, 3)]);
    expect(same.counts).toMatchObject({ new: 0, same: 3, rejected: 0 });
    const other = [row('Dengan Surat', '', ['999', ...letter.slice(1)]), row('Alasan Saja', '', none, ...two)];
    const differs = await desk.rows((await desk.read([HEADING, ...other])).id, 'rejected');
    expect(differs.map(({ issues }) => issues.map(({ field, code }) => `${field} ${code}`))).toEqual([
      ['letterNumber enrolled_differently'],
      ['firstWitness enrolled_differently'],
    ]);
  });
});
