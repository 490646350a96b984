import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { examPapers, examSeats, exams, instruments } from '@kompeten/contract';
import type { ExamRoom, InstrumentSetDetail, TakenSeat } from '@kompeten/domain';
import { signedIn } from '../../testing/builders.ts';
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

const _nobody = '01890000-0000-7000-8000-000000000000';

describe('a written test', () => {
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

  it('gives each candidate a form with questions and no key, the same each time it is asked for', async () => {
    const papers = await Promise.all(seats.map(paperOf));
    for (const { questions, status, endsAt, startedAt } of papers) {
      expect([status, questions.length]).toEqual(['running', 6]);
      expect(Date.parse(endsAt ?? '') - Date.parse(startedAt ?? '')).toBe(3_600_000);
    }
    expect(JSON.stringify(papers)).not.toMatch(/correct|benchmark|Patokan/);
    expect(await paperOf(seat(0))).toMatchObject({ questions: papers[0]?.questions });
    const forms = room.papers.map(({ form }) => form);
    expect(forms).toEqual(['A', 'B', 'A']);
    const ids = papers.map(({ questions }) => questions.map(({ id }) => id));
    expect(ids[0]).toEqual(ids[2]);
    const orders = papers.map(({ questions }) => questions.map(({ options }) => options.map(({ id }) => id)));
    expect(orders[0]).not.toEqual(orders[2]);
  });

  it('locks its set for ever', async () => {
    const now = await stage.manager.call(instruments.getInstrumentSet, { params: { setId: set.id } });
    expect(now.status).toBe('locked');
    const reopen = { params: { setId: set.id }, body: { event: 'reopen' as const, version: now.version } };
    await expect(stage.manager.call(instruments.stepInstrumentSet, reopen)).rejects.toMatchObject({
      code: 'instrument.wrong_step',
    });
  });

  it('keeps every save once, refuses what is not on the paper, and goes on at another device with the time intact', async () => {
    const { questions, endsAt } = await paperOf(seat(0));
    const [first, second] = questions.filter(({ options }) => options.length > 0);
    const [a = '', b = ''] = first?.options.map(({ id }) => id) ?? [];
    await save(seat(0).token, first?.id ?? '', 1, a);
    expect(await save(seat(0).token, first?.id ?? '', 1, a)).toMatchObject({ version: 1, timing: 'in_time' });
    await save(seat(0).token, first?.id ?? '', 2, b);
    await expect(save(seat(0).token, first?.id ?? '', 3, 'zzz')).rejects.toMatchObject({ code: 'exam.foreign_answer' });
    await expect(save('x'.repeat(32), first?.id ?? '', 1, a)).rejects.toMatchObject({ code: 'exam.seat_unknown' });
    const codes = { roomCode: room.sitting.roomCode, seatCode: room.papers[0]?.seatCode ?? '' };
    const other = await api.anonymous.call(examSeats.takeSeat, { body: codes });
    expect(other.paper).toMatchObject({ endsAt, status: 'running', moved: false });
    expect(other.paper.answers).toEqual([{ itemId: first?.id, version: 2, answer: { choice: b } }]);
    const old = await api.anonymous.call(examSeats.getSeatStanding, { body: { token: seat(0).token } });
    expect(old.moved).toBe(true);
    await save(other.token, first?.id ?? '', 3, a);
    const late = await save(seat(0).token, second?.id ?? '', 1, second?.options[0]?.id ?? '');
    expect(late).toMatchObject({ timing: 'in_time', standing: { moved: true } });
    await save(seat(0).token, first?.id ?? '', 9, b);
    const answers = (await paperOf(other)).answers.map(({ itemId, answer }) => [itemId, answer]);
    expect(Object.fromEntries(answers)).toEqual({
      [first?.id ?? '']: { choice: a },
      [second?.id ?? '']: { choice: second?.options[0]?.id },
    });
    await expect(api.anonymous.call(examSeats.handIn, { body: { token: seat(0).token } })).rejects.toMatchObject({
      code: 'exam.moved_device',
    });
    const stored = await sql<{ n: number }>(api, 'select count(*)::int as n from exam_answers where paper_id = $1', [
      seat(0).paper.paperId,
    ]);
    expect(stored[0]?.n).toBe(5);
  });

  it('lets the invigilator see who is where, note what happens and give time, and decides nothing by a lost focus', async () => {
    const token = seat(1).token;
    const at = api.clock.now();
    await api.anonymous.call(examSeats.noteFocus, { body: { token, notes: [{ kind: 'focus_lost', at }] } });
    const paperId = seat(1).paper.paperId;
    const extra = { params: { paperId }, body: { minutes: 15, reason: 'Penglihatan terbatas' } };
    await stage.invigilator.call(exams.giveExtraTime, extra);
    const params = { sittingId: room.sitting.id };
    const incident = { params, body: { paperId, note: 'Layar padam dua menit' } };
    const seen = await stage.invigilator.call(exams.noteIncident, incident);
    const mine = seen.papers.find(({ id }) => id === paperId);
    expect(mine).toMatchObject({ status: 'running', focusLosses: 1, extraMinutes: 15, devices: 1 });
    expect(Date.parse(mine?.endsAt ?? '') - Date.parse(mine?.startedAt ?? '')).toBe(4_500_000);
    expect(seen.events.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        'incident',
        'extra_time',
        'focus_lost',
        'started',
        'admitted',
        'entered',
        'moved_device',
      ]),
    );
    expect(JSON.stringify(seen)).not.toContain('choice');
  });

  it('is invigilated by its own people alone', async () => {
    const stranger = await signedIn(api, { role: 'invigilator' });
    const params = { sittingId: room.sitting.id };
    await expect(stranger.call(exams.getExamRoom, { params })).rejects.toMatchObject({ status: 404 });
    await expect(stage.assessor.call(exams.startAdmitted, { params })).rejects.toMatchObject({ status: 403 });
    await expect(
      stage.invigilator.call(examPapers.listExamResults, {
        params: { candidacyId: stage.candidates[0]?.candidacyId ?? '' },
      }),
    ).rejects.toMatchObject({ status: 403 });
    const scores = await stage.assessor.call(examPapers.listExamScores, {
      params: { candidacyId: stage.candidates[0]?.candidacyId ?? '' },
    });
    expect(scores.items[0]).toMatchObject({ status: 'running', units: [{ of: 5 }] });
    expect(JSON.stringify(scores)).not.toMatch(/correct|benchmark|Patokan|Pertanyaan/);
    const wrong = { roomCode: room.sitting.roomCode, seatCode: 'ZZZZZZ' };
    await expect(api.anonymous.call(examSeats.takeSeat, { body: wrong })).rejects.toMatchObject({
      code: 'exam.wrong_code',
    });
    expect((await stage.invigilator.call(exams.listExamSittings, { query: {} })).items).toHaveLength(1);
    expect((await stranger.call(exams.listExamSittings, { query: {} })).items).toEqual([]);
  });
});
