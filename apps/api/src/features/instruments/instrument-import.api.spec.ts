import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instruments } from '@kompeten/contract';
import sharp from 'sharp';
import { anExamStage, EXAM_UNIT, type ExamStage } from '../../testing/exam-builders.ts';
import { aCsv } from '../../testing/spreadsheets.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('instruments of a spreadsheet', () => {
  let api: TestApi;
  let stage: ExamStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await anExamStage(api);
  });
  afterAll(() => api?.stop());

  const begin = (title = 'Draf') => {
    const { bodyId, schemeVersionId } = stage;
    return stage.manager.call(instruments.createInstrumentSet, { body: { bodyId, schemeVersionId, title } });
  };
  const _picture = async () => {
    const square = sharp({ create: { width: 40, height: 30, channels: 3, background: '#336699' } });
    return new Blob([
      new Uint8Array(
        await square
          .withExif({ IFD0: { Artist: 'Rahasia' } })
          .jpeg()
          .toBuffer(),
      ),
    ]);
  };

  it('come from a spreadsheet as a whole, or not at all with every fault by row and column', async () => {
    const set = await begin('Dari lembar kerja');
    const heading = [
      'Bentuk',
      'Kode unit',
      'KUK',
      'Soal atau tugas',
      'Pilihan A',
      'Pilihan B',
      'Kunci',
      'Patokan jawaban',
    ];
    const good = [
      ['Pilihan ganda', EXAM_UNIT, '1.1, 1.2', 'Siapa pemilik koperasi?', 'Anggota', 'Bank', 'A', ''],
      ['lisan', EXAM_UNIT, '2.1', 'Sebutkan satu prinsip koperasi.', '', '', '', 'Satu prinsip'],
    ];
    const send = (rows: string[][], dryRun: 'true' | 'false' = 'false') =>
      stage.manager.call(instruments.importInstruments, {
        ...{ params: { setId: set.id }, query: { dryRun }, fileName: 'perangkat.csv' },
        file: new Blob([new Uint8Array(aCsv([heading, ...rows]))]),
      });
    const bad = ['praktek', EXAM_UNIT, '1.1', 'Sebutkan?', '', '', '', ''];
    const refused = await send([...good, bad, ['Esai', 'U.99', 'x', 'Tes?', '', '', 'Z', '']]);
    expect(refused.accepted).toBe(0);
    expect(refused.rejected.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
      '4 Bentuk choice_unknown',
      '5 KUK criteria_malformed',
      '5 Kunci correct_malformed',
    ]);
    expect(await send(good, 'true')).toMatchObject({ dryRun: true, accepted: 2 });
    expect(await send(good)).toMatchObject({ accepted: 2, rejected: [] });
    const { items } = await stage.manager.call(instruments.getInstrumentSet, { params: { setId: set.id } });
    expect(items.map(({ kind, criteria }) => [kind, criteria])).toEqual([
      ['multiple_choice', ['1.1', '1.2']],
      ['oral', ['2.1']],
    ]);
    const template = await stage.manager.call(instruments.downloadInstrumentTemplate, {});
    expect(template.size).toBeGreaterThan(1000);
  });
});
