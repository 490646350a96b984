import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { examPapers, exams, instruments } from '@kompeten/contract';
import type { ExamRoom } from '@kompeten/domain';
import { anExamStage, anOpenExam, aReadySet, type ExamStage } from '../../testing/exam-builders.ts';
import { linesOfPdf } from '../../testing/pdf-text.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('a written test on paper', () => {
  let api: TestApi;
  let stage: ExamStage;
  let room: ExamRoom;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await anExamStage(api, 1);
    room = await anOpenExam(stage, (await aReadySet(stage)).id, 1);
  });
  afterAll(() => api?.stop());

  it('is printed without keys, keyed by two people, settled where they differ, and answers what the letters said', async () => {
    const sittingId = room.sitting.id;
    const [paper] = room.papers;
    const params = { paperId: paper?.id ?? '' };
    const booklet = await linesOfPdf(
      await stage.invigilator.call(examPapers.printBooklet, { params: { sittingId, form: 'A' } }),
    );
    expect(booklet).not.toContain('Patokan');
    const letterOf = (question: string, answer: string) =>
      new RegExp(`${question.replace('?', '\\?')}[\\s\\S]*?([A-D])\\. ${answer}`).exec(booklet)?.[1] ?? '';
    const order = [...booklet.matchAll(/Pertanyaan nomor \d+\?/g)].map(([question]) => question);
    expect(order).toHaveLength(5);
    const right = order.map((question) => letterOf(question, 'benar'));
    const sheets = await linesOfPdf(
      await stage.invigilator.call(examPapers.printAnswerSheets, { params: { sittingId } }),
    );
    expect(sheets).toContain('Asesi 001');

    await stage.invigilator.call(exams.handOutBooklet, { params });
    const first = await stage.invigilator.call(examPapers.keySheet, { params, body: { marks: right } });
    expect(first).toMatchObject({ step: 'second', questions: [4, 4, 4, 4, 4], readings: [{ marks: [] }] });
    await expect(stage.invigilator.call(examPapers.keySheet, { params, body: { marks: right } })).rejects.toMatchObject(
      {
        code: 'exam.second_person_needed',
      },
    );
    const misread = [...right.slice(0, 4), '?'];
    const second = await stage.assessor.call(examPapers.keySheet, { params, body: { marks: misread } });
    expect(second).toMatchObject({ step: 'differs', differences: [4] });
    const settled = await stage.manager.call(examPapers.settleKeying, {
      ...{ params, body: { marks: right, reason: 'Silang tipis, terbaca di bawah lampu' } },
    });
    expect(settled.step).toBe('done');
    const { items } = await stage.assessor.call(examPapers.listExamResults, {
      params: { candidacyId: paper?.candidacyId ?? '' },
    });
    expect(items).toMatchObject([{ status: 'keyed', units: [{ right: 5, of: 5 }] }]);
    const { status } = await stage.manager.call(instruments.getInstrumentSet, {
      params: { setId: room.sitting.setId },
    });
    expect(status).toBe('locked');
  });
});
