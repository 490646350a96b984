import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, mentoring } from '@kompeten/contract';
import type { VisitReport } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aMentorship, aVisitReport } from '../../testing/mentoring-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

describe('visits and the action plan', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const get = (id: string, by: SignedIn = stage.manager) =>
    by.call(mentoring.getMentorship, { params: { mentorshipId: id } });
  const visit = (of: { id: string }, by: SignedIn, change: Partial<VisitReport> = {}) =>
    by.call(mentoring.reportMentoringVisit, { params: { mentorshipId: of.id }, body: aVisitReport(api, change) });

  it('keeps a visit with what it settles and agrees on, once, however often it is sent', async () => {
    const mentorship = await aMentorship(api, stage);
    const { id, mentor } = mentorship;
    const params = { mentorshipId: id };
    const dueOn = api.clock.today();
    const task = await mentor.call(mentoring.addMentoringTask, { params, body: { title: 'Isi buku kas', dueOn } });
    const body = aVisitReport(api, {
      settled: [{ taskId: task.id, event: 'complete' }],
      nextSteps: [{ title: 'Baca laporan di rapat', responsible: 'Bendahara', dueOn }],
    });
    const send = () => mentor.call(mentoring.reportMentoringVisit, { params, body });
    const [first, again] = await Promise.all([send(), send()]);
    expect(again).toEqual(first);
    expect(first).toMatchObject({ id: body.id, byName: 'Pendamping Uji', nextSteps: 1 });
    const after = await get(id, mentor);
    expect(after.tasks.map(({ title, status, visitId }) => [title, status, visitId])).toEqual([
      ['Isi buku kas', 'done', null],
      ['Baca laporan di rapat', 'open', body.id],
    ]);
    expect(after).toMatchObject({ lastVisitOn: api.clock.today(), openTasks: 1 });
    const visits = await mentor.call(mentoring.listMentoringVisits, { params });
    expect(visits.items).toHaveLength(1);
    const administrator = await signedIn(api, { role: 'administrator' });
    const trail = await administrator.call(audit.listAuditEvents, { query: { subjectId: id } });
    expect(trail.items.map(({ type }) => type).reverse()).toEqual([
      'mentoring.begun',
      'mentoring.task_added',
      'mentoring.visited',
    ]);
    expect(JSON.stringify(trail)).not.toMatch(/buku kas|Bendahara/i);
  });

  it('counts a visit as its follow-up and refuses one that cannot be', async () => {
    const { id, mentor } = await aMentorship(api, stage, { startsOn: '2025-01-31' });
    await visit({ id }, mentor, { followUpMonths: 3 });
    expect((await get(id)).followUps[0]).toMatchObject({ months: 3, dueOn: '2025-04-30', state: 'done' });
    const refused = (change: Partial<VisitReport>, code: string) =>
      expect(visit({ id }, mentor, change)).rejects.toMatchObject({ status: 422, code });
    await refused({ visitedOn: '2099-01-01' }, 'mentoring.visit_in_future');
    await refused({ visitedOn: '2025-01-30' }, 'mentoring.visit_before_start');
    await expect(visit({ id }, mentor, { photoIds: [newId()] })).rejects.toMatchObject({
      code: 'mentoring.file_not_found',
    });
    const step = { taskId: newId(), event: 'complete' as const };
    await expect(visit({ id }, mentor, { settled: [step] })).rejects.toMatchObject({
      code: 'mentoring.task_not_found',
    });
    const { items } = await mentor.call(mentoring.listMentoringVisits, { params: { mentorshipId: id } });
    expect(items).toHaveLength(1);
  });

  it('settles a task as it stands and refuses an old view of it', async () => {
    const { id, mentor } = await aMentorship(api, stage);
    const params = { mentorshipId: id };
    const dueOn = api.clock.today();
    const task = await mentor.call(mentoring.addMentoringTask, { params, body: { title: 'Urus NIB', dueOn } });
    const move = (event: 'complete' | 'drop' | 'reopen', version: number, note?: string) =>
      mentor.call(mentoring.moveMentoringTask, {
        params: { ...params, taskId: task.id },
        body: { event, version, ...(note && { note }) },
      });
    await expect(move('drop', 1)).rejects.toMatchObject({ code: 'mentoring.note_needed' });
    expect(await move('complete', 1)).toMatchObject({ status: 'done', settledOn: dueOn, version: 2 });
    await expect(move('reopen', 1)).rejects.toMatchObject({ status: 409, code: 'mentoring.stale' });
    expect(await move('reopen', 2)).toMatchObject({ status: 'open', settledOn: null });
    expect(await move('drop', 3, 'Tidak perlu lagi')).toMatchObject({ status: 'dropped', note: 'Tidak perlu lagi' });
  });
});
