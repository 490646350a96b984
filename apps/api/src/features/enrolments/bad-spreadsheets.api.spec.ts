import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enrolments } from '@kompeten/contract';
import {
  aCsv,
  anXlsx,
  aSheet,
  aWorkbookAt,
  aWorkbookWith,
  understated,
  withoutLastEntry,
} from '../../testing/spreadsheets.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aCohort, aTrainingStage, moved, type TrainingStage } from '../../testing/training-builders.ts';

const HEADING = ['Nama lengkap', 'NIK', 'Tanggal lahir', 'Jenis kelamin'];

describe('spreadsheets that are none', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
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
    [
      'a cell at the end of the world in a sheet that lies elsewhere',
      'import.suspicious_archive',
      () => aWorkbookAt('lembar/1.xml', 2_000_000),
    ],
    [
      'a cell at the end of the world under a prefix',
      'import.suspicious_archive',
      () => aWorkbookAt('lembar/1.xml', 1, { 'xl/lembar/1.xml': aSheet(2_000_000).replaceAll(' r="', ' x:r="') }),
    ],
    [
      'a sheet that its directory does not name',
      'import.unreadable',
      async () => withoutLastEntry(await aWorkbookAt('worksheets/sheet1.xml', 2_000_000)),
    ],
    [
      'more rows than a table bears, none of them numbered',
      'import.suspicious_archive',
      () => aWorkbookWith(`<worksheet><sheetData>${'<row/>'.repeat(30_000)}</sheetData></worksheet>`),
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
});
