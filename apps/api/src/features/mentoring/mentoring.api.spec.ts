import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, mentoring } from '@kompeten/contract';
import type { Mentorship, VisitReport } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aMentorship, aTrainedCooperative } from '../../testing/mentoring-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

describe('mentoring', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const get = (id: string, by: SignedIn = stage.manager) =>
    by.call(mentoring.getMentorship, { params: { mentorshipId: id } });
  const report = (change: Partial<VisitReport> = {}): VisitReport => ({
    ...{ id: newId(), visitedOn: api.clock.today(), mode: 'on_site', checklist: { books_kept: 'needs_work' } },
    ...{ findings: 'Buku kas berhenti di bulan lalu.', settled: [], nextSteps: [], photoIds: [] },
    ...change,
  });
  const visit = (of: { id: string }, by: SignedIn, change: Partial<VisitReport> = {}) =>
    by.call(mentoring.reportMentoringVisit, { params: { mentorshipId: of.id }, body: report(change) });

  it('begins from a completed cohort, once for each cooperative, counted from its last day', async () => {
    const { cooperative, cohortId, personId } = await aTrainedCooperative(api, stage);
    const open = () => stage.operator.call(mentoring.openCohortMentorships, { params: { cohortId } });
    const { opened, already, withoutCooperative } = await open();
    expect([opened.length, already, withoutCooperative]).toEqual([1, 0, 1]);
    expect(await open()).toEqual({ opened: [], already: 1, withoutCooperative: 1 });
    const [id = ''] = opened;
    const mentorship = await get(id);
    expect(mentorship).toMatchObject({ cooperativeId: cooperative.id, mentorId: null, status: 'active', jobs: 0 });
    expect(mentorship.followUps.map(({ months, state }) => [months, state])).toEqual([
      ...[3, 6, 12].map((months) => [months, 'overdue']),
    ]);
    const people = await stage.operator.call(mentoring.listMentoredPeople, { params: { mentorshipId: id } });
    expect(people.items).toEqual([expect.objectContaining({ personId, cooperativeRole: 'manager', passed: true })]);
  });

  it('keeps a visit with what it settles and agrees on, once, however often it is sent', async () => {
    const mentorship = await aMentorship(api, stage);
    const { id, mentor } = mentorship;
    const params = { mentorshipId: id };
    const dueOn = api.clock.today();
    const task = await mentor.call(mentoring.addMentoringTask, { params, body: { title: 'Isi buku kas', dueOn } });
    const body = report({
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

  it('holds each follow-up once and refuses a visit that cannot be', async () => {
    const { id, mentor } = await aMentorship(api, stage, { startsOn: '2025-01-31' });
    await visit({ id }, mentor, { followUpMonths: 3 });
    expect((await get(id)).followUps[0]).toMatchObject({ months: 3, dueOn: '2025-04-30', state: 'done' });
    const refused = (change: Partial<VisitReport>, code: string) =>
      expect(visit({ id }, mentor, change)).rejects.toMatchObject({ status: 422, code });
    await refused({ followUpMonths: 3 }, 'mentoring.follow_up_done');
    await refused({ followUpMonths: 5 }, 'mentoring.unknown_follow_up');
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

  it('is of one mentor at a time, and each sees the own only', async () => {
    const own = await aMentorship(api, stage);
    const other = await aMentorship(api, stage);
    const unseen = { status: 404, code: 'mentoring.not_found' };
    await expect(get(own.id, other.mentor)).rejects.toMatchObject(unseen);
    await expect(visit(own, other.mentor)).rejects.toMatchObject(unseen);
    const { items } = await own.mentor.call(mentoring.listMentorships, { query: {} });
    expect(items.map(({ id }) => id)).toEqual([own.id]);
    const officer = await signedIn(api, { role: 'cooperative_officer', cooperativeId: own.cooperativeId });
    expect(await get(own.id, officer)).toMatchObject({ id: own.id });
    await expect(visit(own, officer)).rejects.toMatchObject({ code: 'identity.forbidden' });
    const stranger = await signedIn(api, { role: 'centre_manager' });
    await expect(get(own.id, stranger)).rejects.toMatchObject(unseen);
  });

  const change = (before: Mentorship, body: { mentorId?: string | null; goal?: string }, by: SignedIn) =>
    by.call(mentoring.changeMentorship, {
      params: { mentorshipId: before.id },
      body: { version: before.version, ...body },
    });

  it('lets the mentor write the goal and the centre name the mentor, among its own people', async () => {
    const before = await aMentorship(api, stage);
    const after = await change(before, { goal: 'RAT tepat waktu' }, before.mentor);
    expect(after).toMatchObject({ goal: 'RAT tepat waktu', mentorId: before.mentor.account.id, version: 2 });
    await expect(change(before, { goal: 'Lain' }, before.mentor)).rejects.toMatchObject({
      ...{ status: 409, code: 'mentoring.stale' },
    });
    await expect(change(after, { mentorId: null }, before.mentor)).rejects.toMatchObject({
      code: 'identity.forbidden',
    });
    const outsider = await signedIn(api, { role: 'instructor' });
    await expect(change(after, { mentorId: outsider.account.id }, stage.manager)).rejects.toMatchObject({
      code: 'mentoring.not_a_mentor',
    });
    const given = await change(after, { mentorId: stage.instructor.account.id }, stage.manager);
    expect(given.mentorName).toBe('Instruktur Uji');
    await expect(get(before.id, before.mentor)).rejects.toMatchObject({ code: 'mentoring.not_found' });
    expect(await get(before.id, stage.instructor)).toMatchObject({ id: before.id });
    const choices = await stage.manager.call(mentoring.listMentors, { params: { centreId: stage.centreId } });
    expect(choices.items.map(({ fullName }) => fullName)).toContain('Instruktur Uji');
  });

  it('is not begun twice, is finished with a reason and taken up again', async () => {
    const before = await aMentorship(api, stage);
    const { id, cooperativeId } = before;
    await expect(aMentorship(api, stage, { cooperativeId })).rejects.toMatchObject({
      code: 'mentoring.already_mentored',
    });
    const params = { mentorshipId: id };
    const move = (event: 'finish' | 'resume', version: number, note = 'Sudah mandiri') =>
      stage.manager.call(mentoring.moveMentorship, { params, body: { event, version, note } });
    await expect(move('finish', 1, '')).rejects.toMatchObject({ code: 'mentoring.note_needed' });
    expect(await move('finish', 1)).toMatchObject({ status: 'finished', finishedNote: 'Sudah mandiri' });
    await expect(visit(before, before.mentor)).rejects.toMatchObject({ code: 'mentoring.wrong_state' });
    await expect(move('finish', 2)).rejects.toMatchObject({ code: 'mentoring.wrong_state' });
    expect(await move('resume', 2)).toMatchObject({ status: 'active', finishedNote: null });
  });

  it('shows those alone that somebody should see to: a late task, a follow-up that is due', async () => {
    const { id, mentor } = await aMentorship(api, stage);
    await mentor.call(mentoring.addMentoringTask, {
      params: { mentorshipId: id },
      body: { title: 'Sudah lewat', dueOn: '2020-01-01' },
    });
    const { id: missed } = await aMentorship(api, stage, { startsOn: '2024-11-30' });
    await aMentorship(api, stage);
    const { items } = await stage.manager.call(mentoring.listMentorships, { query: { due: 'yes', limit: 2 } });
    expect(items.map((item) => [item.id, item.lateTasks, item.dueFollowUps])).toEqual([
      [missed, 0, 3],
      [id, 1, 0],
    ]);
    const { followUps } = await get(missed);
    expect(followUps.filter(({ state }) => state === 'due' || state === 'overdue')).toHaveLength(3);
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
