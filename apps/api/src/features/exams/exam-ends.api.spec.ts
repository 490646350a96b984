import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { examPapers, examSeats, exams, instruments, judgements } from '@kompeten/contract';
import type { ExamRoom, InstrumentSetDetail, TakenSeat } from '@kompeten/domain';
import {
  anExamStage,
  anOpenExam,
  aReadySet,
  type ExamStage,
  seatsOf,
  startedRoom,
} from '../../testing/exam-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

const nobody = '01890000-0000-7000-8000-000000000000';

describe('the end of a written test, and its beginning', () => {
  let api: TestApi;
  let stage: ExamStage;
  let set: InstrumentSetDetail;
  let room: ExamRoom;
  let seats: TakenSeat[];
  beforeAll(async () => {
    api = await startTestApi();
    stage = await anExamStage(api, 3);
    set = await aReadySet(stage);
    room = await anOpenExam(stage, set.id);
    seats = await seatsOf(api, room);
    room = await startedRoom(stage, room);
  });
  afterAll(() => api?.stop());

  const paperOf = (seat: TakenSeat) => api.anonymous.call(examSeats.getSeatPaper, { body: { token: seat.token } });
  const save = (token: string, itemId: string, version: number, choice: string) =>
    api.anonymous.call(examSeats.saveAnswer, { body: { token, itemId, version, answer: { choice } } });
  const seat = (at: number) => seats[at] as TakenSeat;

  it('takes over the minutes of an adjustment, while it runs and before it is there, and says nothing of why', async () => {
    const paper = () =>
      stage.invigilator
        .call(exams.getExamRoom, { params: { sittingId: room.sitting.id } })
        .then(({ papers }) => papers.find(({ candidacyId }) => candidacyId === params.candidacyId));
    const params = { candidacyId: stage.candidates[1]?.candidacyId ?? '' };
    const body = { causes: ['reading' as const], adjustment: 'Dibacakan', extraMinutes: 20 };
    await stage.assessor.call(judgements.recordAdjustment, { params, body });
    const running = await paper();
    expect(running).toMatchObject({ extraMinutes: 20 });
    expect(Date.parse(running?.endsAt ?? '') - Date.parse(running?.startedAt ?? '')).toBe(4_800_000);
    const again = { sessionId: stage.sessionId, setId: set.id, title: 'Ujian ulang', forms: 1, graceSeconds: 0 };
    const later = await stage.manager.call(exams.prepareExamSitting, { body: again });
    expect(later.papers.map(({ extraMinutes }) => extraMinutes)).toEqual([0, 20, 0]);
    const seen = await stage.invigilator.call(exams.getExamRoom, { params: { sittingId: room.sitting.id } });
    expect(JSON.stringify(seen)).not.toMatch(/reading|Dibacakan/);
  });

  it('takes what comes within the grace, keeps what comes later beside it, and shows both to the assessor', async () => {
    const { questions, endsAt } = await paperOf(seat(2));
    const choose = questions.filter(({ options }) => options.length > 0);
    const right = (await stage.assessor.call(instruments.getInstrumentSet, { params: { setId: set.id } })).items;
    const keyOf = (id: string) => right.find((item) => item.id === id)?.key?.correct ?? '';
    const [one, two] = [choose[0]?.id ?? '', choose[1]?.id ?? ''];
    const before = api.clock.now();
    api.clock.set(new Date(Date.parse(endsAt ?? '') + 60_000).toISOString());
    expect(await save(seat(2).token, one, 1, keyOf(one))).toMatchObject({ timing: 'in_grace' });
    api.clock.set(new Date(Date.parse(endsAt ?? '') + 600_000).toISOString());
    expect(await save(seat(2).token, two, 1, keyOf(two))).toMatchObject({ timing: 'late' });
    api.clock.set(before);
    const handed = await api.anonymous.call(examSeats.handIn, { body: { token: seat(2).token } });
    expect(handed.status).toBe('submitted');
    const candidacyId = room.papers[2]?.candidacyId ?? '';
    const { items } = await stage.assessor.call(examPapers.listExamResults, { params: { candidacyId } });
    const answered = items[0]?.items ?? [];
    expect(answered.find(({ itemId }) => itemId === one)).toMatchObject({
      right: true,
      timing: 'in_grace',
      late: null,
    });
    expect(answered.find(({ itemId }) => itemId === two)).toMatchObject({
      ...{ right: false, answer: null, late: { choice: keyOf(two) } },
    });
    expect(items[0]?.units).toEqual([{ unitCode: 'CONTOH.KDKMP.01', right: 1, of: 5 }]);
    expect(answered.find(({ right: known }) => known === null)?.key.benchmark).toBe('Patokan');
    const figures = await stage.manager.call(instruments.getInstrumentStatistics, { params: { setId: set.id } });
    expect(figures.papers).toBe(1);
    expect(figures.items.find(({ itemId }) => itemId === one)).toMatchObject({
      n: 1,
      difficulty: 1,
      warnings: ['too_few'],
    });
  });

  it('opens no instrument without a signed agreement (rule 8)', async () => {
    const other = await anExamStage(api, 1);
    const exam = await anOpenExam(other, (await aReadySet(other)).id);
    await sql(api, `update candidacies set status = 'scheduled' where session_id = $1`, [other.sessionId]);
    const [taken] = await seatsOf(api, exam);
    expect(taken?.paper.questions).toEqual([]);
    const params = { paperId: exam.papers[0]?.id ?? '' };
    await expect(other.invigilator.call(exams.admitCandidate, { params })).rejects.toMatchObject({
      code: 'exam.not_agreed',
    });
    await expect(other.invigilator.call(exams.handOutBooklet, { params })).rejects.toMatchObject({
      code: 'exam.not_agreed',
    });
    const seen = await other.invigilator.call(exams.getExamRoom, { params: { sittingId: exam.sitting.id } });
    expect(seen.papers[0]).toMatchObject({ blockedBy: 'not_agreed', asking: true });
    const start = { params: { sittingId: exam.sitting.id } };
    await expect(other.invigilator.call(exams.startAdmitted, start)).rejects.toMatchObject({
      code: 'exam.nobody_admitted',
    });
    const early = { token: taken?.token ?? '', itemId: nobody, version: 1, answer: null };
    await expect(api.anonymous.call(examSeats.saveAnswer, { body: early })).rejects.toMatchObject({
      code: 'exam.not_started',
    });
    await sql(api, `update candidacies set status = 'agreed' where session_id = $1`, [other.sessionId]);
    await sql(
      api,
      `insert into assessor_replacements (id, candidacy_id, from_assessor_id, to_assessor_id, superseded_round, by_id,
         by_name, at)
       select c.id, c.id, c.assessor_id, c.assessor_id, 1, c.id, 'Manajer', now() from candidacies c where session_id = $1`,
      [other.sessionId],
    );
    const superseded = other.invigilator.call(exams.admitCandidate, { params });
    await expect(superseded).rejects.toMatchObject({ code: 'exam.agreement_superseded' });
    const barred = await other.invigilator.call(exams.getExamRoom, { params: { sittingId: exam.sitting.id } });
    expect(barred.papers[0]).toMatchObject({ blockedBy: 'agreement_superseded' });
    const close = { ...start, body: { event: 'close' as const, version: seen.sitting.version } };
    const closed = await other.invigilator.call(exams.stepExamSitting, close);
    expect(closed.papers.map(({ status }) => status)).toEqual(['absent']);
  });
});
