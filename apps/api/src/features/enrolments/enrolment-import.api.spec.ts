import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enrolments } from '@kompeten/contract';
import { aCooperative } from '../../testing/organisation-builders.ts';
import { aCsv, anXlsx } from '../../testing/spreadsheets.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aCohort, aTrainingStage, moved, type TrainingStage } from '../../testing/training-builders.ts';

const HEADING = ['Nama lengkap', 'NIK', 'Tanggal lahir', 'Jenis kelamin'];
let serial = 5000;
const nik = () => {
  serial += 1;
  return `351006170490${serial}`;
};

describe('enrolling from a spreadsheet', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let foreign: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    foreign = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const open = async (capacity = 30) => {
    const { id } = await aCohort(stage, { capacity });
    await moved(stage, id, 'open_enrolment');
    return id;
  };
  const upload = (cohortId: string, content: Buffer, dryRun = false, headers = {}, by = stage.operator) =>
    by.call(
      enrolments.importEnrolments,
      {
        params: { cohortId },
        query: { dryRun: dryRun ? 'true' : 'false' },
        file: new Blob([new Uint8Array(content)]),
        fileName: 'peserta.xlsx',
      },
      { headers },
    );
  const names = async (cohortId: string) => {
    const { items } = await stage.operator.call(enrolments.listEnrolments, { params: { cohortId }, query: {} });
    return items.map(({ person }) => person.fullName);
  };

  it('enrols everybody who can be and names row, column and reason of the others', async () => {
    const cohortId = await open();
    const cooperative = await aCooperative(api);
    const file = await anXlsx([
      [...HEADING, 'Koperasi', 'Jabatan di koperasi', 'Pendidikan', 'Telepon'],
      [
        'Siti Aminah',
        nik(),
        new Date(Date.UTC(1990, 3, 17)),
        'P',
        cooperative.name,
        'Bendahara',
        'SMA',
        '081234567890',
      ],
      ['Budi', '123', '17 April 1990', 'L', null, null, null, null],
      ['Ani', 3510061704905999, new Date(Date.UTC(1990, 3, 17)), 'X', 'Koperasi Entah', null, null, null],
      [null, nik(), '31/02/1990', null, null, null, null, null],
      ['王小明', nik(), '1990-04-17', 'L', null, null, null, null],
    ]);
    const result = await upload(cohortId, file);
    expect(result).toMatchObject({ dryRun: false, accepted: 1 });
    expect(result.rejected.map(({ row, column, code }) => [row, column, code])).toEqual([
      [3, 'NIK', 'nik_malformed'],
      [4, 'NIK', 'nik_as_number'],
      [4, 'Jenis kelamin', 'choice_unknown'],
      [4, 'Koperasi', 'cooperative_unknown'],
      [5, 'Tanggal lahir', 'date_unreadable'],
      [5, 'Nama lengkap', 'required'],
      [6, 'Nama lengkap', 'unprintable'],
    ]);
    expect(result.warnings).toEqual([
      expect.objectContaining({ row: 2, column: 'Jenis kelamin', code: 'nik_sex_mismatch' }),
    ]);
    const { items } = await stage.operator.call(enrolments.listEnrolments, { params: { cohortId }, query: {} });
    expect(items[0]).toMatchObject({
      cooperativeName: cooperative.name,
      cooperativeRole: 'treasurer',
      person: { fullName: 'Siti Aminah', birthDate: '1990-04-17', education: 'upper_secondary', phone: '081234567890' },
    });
  });

  it('says it in the reader’s language and changes nothing in a dry run', async () => {
    const cohortId = await open();
    const file = aCsv([
      ['Full name', 'NIK', 'Date of birth', 'Sex'],
      ['Siti', nik(), '1990-04-17', 'male'],
      ['Budi', 'x', '1990', 'M'],
    ]);
    const result = await upload(cohortId, file, true, { 'accept-language': 'en' });
    expect(result).toMatchObject({
      dryRun: true,
      accepted: 1,
      rejected: [{ row: 3, column: 'NIK', code: 'nik_malformed' }],
    });
    expect(result.rejected[0]?.message).toMatch(/^A NIK has 16 digits/);
    expect(await names(cohortId)).toEqual([]);
    const indonesian = await upload(cohortId, file, true);
    expect(indonesian.rejected[0]?.message).toMatch(/^NIK harus 16 angka/);
  });

  it('reports people who are there already when a file comes again, and doubles nobody', async () => {
    const cohortId = await open();
    const rows = [HEADING, ['Siti', nik(), '17/04/1990', 'L'], ['Tanpa Nik', '', '1965', '']];
    const file = aCsv(
      rows.map((row, index) => [...row, index === 0 ? 'Alasan tanpa NIK' : index === 2 ? 'Surat desa' : '']),
    );
    expect(await upload(cohortId, file)).toMatchObject({ accepted: 2, rejected: [] });
    const again = await upload(cohortId, file);
    expect(again.accepted).toBe(0);
    expect(again.rejected.map(({ row, code }) => [row, code])).toEqual([
      [2, 'already_enrolled'],
      [3, 'already_enrolled'],
    ]);
    expect(await names(cohortId)).toEqual(['Siti', 'Tanpa Nik']);
  });

  it('finds a NIK twice in one file, and gives no seat beyond the capacity', async () => {
    const cohortId = await open(2);
    const twice = nik();
    const rows = [HEADING, ['Satu', twice, '17/04/1990', 'L'], ['Dua', twice, '17/04/1990', 'L']];
    const more = ['Tiga', 'Empat'].map((name) => [name, nik(), '17/04/1990', 'L']);
    const result = await upload(cohortId, aCsv([...rows, ...more]));
    expect(result.accepted).toBe(2);
    expect(result.rejected.map(({ row, code }) => [row, code])).toEqual([
      [3, 'nik_duplicate_in_file'],
      [5, 'over_capacity'],
    ]);
  });

  it('names a birth date that is yet to come', async () => {
    const file = aCsv([HEADING, ['Siti', nik(), '17/04/2999', 'L']]);
    expect((await upload(await open(), file)).rejected).toMatchObject([{ row: 2, code: 'born_in_future' }]);
  });

  it('is closed to other centres, to instructors, and once the cohort takes nobody', async () => {
    const cohortId = await open();
    const file = aCsv([HEADING, ['Siti', nik(), '17/04/1990', 'L']]);
    await expect(upload(cohortId, file, false, {}, foreign.operator)).rejects.toMatchObject({ status: 404 });
    await expect(upload(cohortId, file, false, {}, stage.instructor)).rejects.toMatchObject({ status: 403 });
    const { id } = await aCohort(stage);
    await expect(upload(id, file)).rejects.toMatchObject({ code: 'enrolment.closed' });
  });
});
