import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { examPapers, examSeats, exams, instrumentItems, instruments } from '@kompeten/contract';
import type { ExamRoom, ExamSittingStep, InstrumentSetDetail } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { signedIn } from '../../testing/builders.ts';
import {
  anExamStage,
  anOpenExam,
  aReadySet,
  CRITERIA,
  EXAM_UNIT,
  type ExamStage,
  seatsOf,
  startedRoom,
} from '../../testing/exam-builders.ts';
import { refused } from '../../testing/refused.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('a written test is refused', () => {
  let api: TestApi;
  let stage: ExamStage;
  let set: InstrumentSetDetail;
  let room: ExamRoom;
  let waiting: ExamRoom;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await anExamStage(api, 2);
    set = await aReadySet(stage);
    room = await anOpenExam(stage, set.id);
    waiting = await prepare(set.id);
  });
  afterAll(() => api?.stop());

  const notOpen = { status: 422, code: 'exam.not_open' } as const;
  const noPaper = { status: 404, code: 'exam.paper_not_found' } as const;
  const prepare = (setId: string) =>
    stage.manager.call(exams.prepareExamSitting, {
      body: { sessionId: stage.sessionId, setId, title: 'Ujian Uji', forms: 1, graceSeconds: 0 },
    });
  const draft = ({ bodyId, schemeVersionId, manager }: ExamStage) =>
    manager.call(instruments.createInstrumentSet, { body: { bodyId, schemeVersionId, title: 'Set lain' } });
  const step = ({ sitting: { id, version } }: ExamRoom, change: Partial<ExamSittingStep>) =>
    stage.invigilator.call(exams.stepExamSitting, {
      ...{ params: { sittingId: id }, body: { event: 'open' as const, version, ...change } },
    });
  const more = (paperId = '') =>
    stage.invigilator.call(exams.giveExtraTime, {
      ...{ params: { paperId }, body: { minutes: 15, reason: 'Listrik padam' } },
    });

  it('out of a set of somebody else, a draft, or one that only observes', async () => {
    const foreign = await draft(await anExamStage(api, 1));
    await refused(api, () => prepare(foreign.id), { status: 422, code: 'exam.set_foreign' });
    const { id, version } = await draft(stage);
    const not = { status: 422, code: 'exam.set_not_ready', params: { status: 'draft' } } as const;
    await refused(api, () => prepare(id), not);
    const params = { setId: id };
    const watched = { kind: 'observation' as const, prompt: 'Amati pelayanan.', options: [], benchmark: 'Patokan' };
    const item = { ...watched, unitCode: EXAM_UNIT, criteria: CRITERIA, setVersion: version };
    const added = await stage.manager.call(instrumentItems.addInstrumentItem, { params, body: item });
    const ready = { event: 'make_ready' as const, version: added.version };
    const step = { params, body: { ...ready, version } };
    await refused(api, () => stage.manager.call(instruments.stepInstrumentSet, step), {
      ...{ status: 409, code: 'instrument.stale' },
    });
    await stage.manager.call(instruments.stepInstrumentSet, { params, body: ready });
    await refused(api, () => prepare(id), { status: 422, code: 'exam.no_questions' });
  });

  it('to whoever saw an older one, and with papers that are not in it', async () => {
    await refused(api, () => step(waiting, { version: 9 }), { status: 409, code: 'exam.stale' });
    await refused(api, () => more(newId()), noPaper);
    const params = { sittingId: room.sitting.id };
    const incident = { params, body: { paperId: waiting.papers[0]?.id ?? '', note: 'Layar padam' } };
    await refused(api, () => stage.invigilator.call(exams.noteIncident, incident), noPaper);
    const [, other] = stage.candidates;
    const candidate = await signedIn(api, { role: 'trainee', personId: other?.personId ?? '' });
    const own = { params: { paperId: room.papers[0]?.id ?? '' } };
    await refused(api, () => candidate.call(examSeats.takeMySeat, own), noPaper);
  });

  it('before it is open', async () => {
    const [candidate] = stage.candidates;
    const person = await signedIn(api, { role: 'trainee', personId: candidate?.personId ?? '' });
    const mine = waiting.papers.find(({ candidacyId }) => candidacyId === candidate?.candidacyId);
    const params = { paperId: mine?.id ?? '' };
    await refused(api, () => person.call(examSeats.takeMySeat, { params }), notOpen);
    await refused(api, () => stage.invigilator.call(exams.admitCandidate, { params }), notOpen);
    await refused(api, () => stage.invigilator.call(exams.handOutBooklet, { params }), notOpen);
    const start = { params: { sittingId: waiting.sitting.id } };
    await refused(api, () => stage.invigilator.call(exams.startAdmitted, start), notOpen);
  });

  it('print once it is cancelled, and leaves its set as it was', async () => {
    const { id: setId } = await aReadySet(stage, 1, 1);
    const { sitting } = await prepare(setId);
    const params = { sittingId: sitting.id };
    const body = { event: 'cancel' as const, version: sitting.version };
    await stage.invigilator.call(exams.stepExamSitting, { params, body });
    const booklet = { params: { ...params, form: 'A' } };
    const cancelled = { status: 422, code: 'exam.cancelled' } as const;
    await refused(api, () => stage.invigilator.call(examPapers.printBooklet, booklet), cancelled);
    await refused(api, () => stage.invigilator.call(examPapers.printAnswerSheets, { params }), cancelled);
    const { status } = await stage.manager.call(instruments.getInstrumentSet, { params: { setId } });
    expect(status).toBe('ready');
  });

  it('more time, once its time is over', async () => {
    await seatsOf(api, room);
    const [running] = (await startedRoom(stage, room)).papers;
    api.clock.set(running?.endsAt ?? '');
    await refused(api, () => more(running?.id), { status: 422, code: 'exam.over' });
  });
});
