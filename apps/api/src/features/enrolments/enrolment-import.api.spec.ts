import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enrolments } from '@kompeten/contract';
import { aCooperative } from '../../testing/organisation-builders.ts';
import { aCsv, anXlsx, aWorkbookWith, understated } from '../../testing/spreadsheets.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aCohort, aTrainingStage, enrolled, moved, type TrainingStage } from '../../testing/training-builders.ts';

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

  it.each([
    ['commas and quotes', `Nama,NIK,Tgl Lahir,L/P\n"Siti, S.","'${'3510061704907001'}",1990-04-17,l`, 'Siti, S.'],
    ['tabs', `nama\tnik\ttanggal lahir\nSiti\t3510061704907002\t17-04-1990`, 'Siti'],
    [
      'a byte order mark and accents',
      `\uFEFFNama Lengkap;NIK;Tanggal Lahir\nAndré;3510061704907003;17.04.1990`,
      'André',
    ],
    [
      'title rows above the heading',
      `Daftar Peserta;;\n;;\nNama;No. KTP;Tgl. Lahir\nSiti;3510061704907004;17 Apr 1990`,
      'Siti',
    ],
  ])('reads %s', async (_, text, name) => {
    const cohortId = await open();
    expect(await upload(cohortId, Buffer.from(text))).toMatchObject({ accepted: 1, rejected: [] });
    expect(await names(cohortId)).toEqual([name]);
  });

  it('asks for text where a spreadsheet has rounded the NIK', async () => {
    const cohortId = await open();
    const result = await upload(cohortId, aCsv([HEADING, ['Siti', '3,51001E+15', '33000', 'L']]));
    expect(result.rejected.map(({ column, code }) => [column, code])).toContainEqual(['NIK', 'nik_as_number']);
    expect(result.rejected[0]?.message).toContain('Teks');
  });

  it.each([
    ['a PDF', 'import.wrong_type', () => Buffer.from('%PDF-1.7\n1 0 obj')],
    ['an image', 'import.wrong_type', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['an old workbook', 'import.wrong_type', () => Buffer.from('d0cf11e0a1b11ae1000000000000', 'hex')],
    [
      'an archive that is no workbook',
      'import.wrong_type',
      () =>
        anXlsx([['x']]).then((file) =>
          Buffer.from(file.toString('latin1').replaceAll('xl/workbook.xml', 'xl/workbook.xyz'), 'latin1'),
        ),
    ],
    ['half an archive', 'import.unreadable', () => anXlsx([HEADING]).then((file) => file.subarray(0, 500))],
    ['an empty file', 'import.empty', () => Buffer.from(' ')],
    ['a heading alone', 'import.empty', () => anXlsx([HEADING])],
    [
      'missing columns',
      'import.columns_missing',
      () =>
        aCsv([
          ['Nama', 'Alamat'],
          ['Siti', 'Muncar'],
        ]),
    ],
    [
      'too many rows',
      'import.too_large',
      () => aCsv([HEADING, ...Array.from({ length: 5100 }, () => ['Siti', '1', '1990', 'L'])]),
    ],
    ['a zip bomb', 'import.suspicious_archive', () => aWorkbookWith(Buffer.alloc(60_000_000, ' '))],
    [
      'a zip bomb that lies about its size',
      'import.suspicious_archive',
      async () => understated(await aWorkbookWith(Buffer.alloc(60_000_000, ' '))),
    ],
    [
      'many parts that add up',
      'import.suspicious_archive',
      () =>
        aWorkbookWith(
          '<x/>',
          Object.fromEntries(Array.from({ length: 600 }, (_, index) => [`xl/media/${index}.bin`, 'x'])),
        ),
    ],
    [
      'an entity bomb',
      'import.suspicious_archive',
      () => aWorkbookWith('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>'),
    ],
    [
      'a cell at the end of the world',
      'import.suspicious_archive',
      () => aWorkbookWith('<worksheet><sheetData><row r="1048576"><c r="XFD1048576"/></row></sheetData></worksheet>'),
    ],
    ['a workbook without contents', 'import.unreadable', () => aWorkbookWith('<worksheet/>')],
  ])('refuses %s and changes nothing', async (_, code, make) => {
    const cohortId = await open();
    await expect(upload(cohortId, await make())).rejects.toMatchObject({ code, status: 422 });
    expect(await names(cohortId)).toEqual([]);
  });

  it('refuses an upload of 50 MB, a request without a file, and a body that is none', async () => {
    const cohortId = await open();
    await expect(upload(cohortId, Buffer.alloc(50_000_000))).rejects.toMatchObject({
      code: 'request.too_large',
      status: 413,
    });
    const address = `${api.origin}/api/v1/cohorts/${cohortId}/enrolments/import`;
    const form = new FormData();
    form.append('other', new Blob(['x']), 'x.csv');
    const headers = { cookie: stage.operator.cookie };
    const without = await fetch(address, { method: 'POST', headers, body: form });
    expect([without.status, await without.json()]).toEqual([
      422,
      expect.objectContaining({ code: 'request.file_missing' }),
    ]);
    const json = await fetch(address, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(json.status).toBe(415);
  });

  it('is closed to other centres, to instructors, and once the cohort takes nobody', async () => {
    const cohortId = await open();
    const file = aCsv([HEADING, ['Siti', nik(), '17/04/1990', 'L']]);
    await expect(upload(cohortId, file, false, {}, foreign.operator)).rejects.toMatchObject({ status: 404 });
    await expect(upload(cohortId, file, false, {}, stage.instructor)).rejects.toMatchObject({ status: 403 });
    const { id } = await aCohort(stage);
    await expect(upload(id, file)).rejects.toMatchObject({ code: 'enrolment.closed' });
  });

  it('shares the last seats with whoever enrols one by one at the same moment', async () => {
    const cohortId = await open(3);
    const file = aCsv([
      HEADING,
      ...Array.from({ length: 3 }, (_, index) => [`Warga ${index}`, nik(), '17/04/1990', 'L']),
    ]);
    const [result] = await Promise.all([upload(cohortId, file), enrolled(stage, cohortId).catch(() => null)]);
    expect((await names(cohortId)).length).toBe(3);
    expect(result.accepted).toBeGreaterThanOrEqual(2);
  });
});
