import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { enrolments } from '@kompeten/contract';
import { aCsv } from '../../testing/spreadsheets.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aCohort, aTrainingStage, enrolled, moved, type TrainingStage } from '../../testing/training-builders.ts';

const HEADING = ['Nama lengkap', 'NIK', 'Tanggal lahir', 'Jenis kelamin'];
let serial = 5000;
const nik = () => {
  serial += 1;
  return `351006170490${serial}`;
};

describe('the forms of a spreadsheet', () => {
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
