import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mentoring } from '@kompeten/contract';
import type { Mentorship, VisitReport } from '@kompeten/domain';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aMentorship, aTrainedCooperative, aVisitReport } from '../../testing/mentoring-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aRunningCohort, aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

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
  const visit = (of: { id: string }, by: SignedIn, change: Partial<VisitReport> = {}) =>
    by.call(mentoring.reportMentoringVisit, { params: { mentorshipId: of.id }, body: aVisitReport(api, change) });

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

  it('does not begin while the cohort is being trained', async () => {
    const { cohort } = await aRunningCohort(stage, 1);
    const params = { cohortId: cohort.id };
    await expect(stage.operator.call(mentoring.openCohortMentorships, { params })).rejects.toMatchObject({
      ...{ status: 422, code: 'mentoring.cohort_not_completed' },
    });
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
    const task = { title: 'Buka rekening', dueOn: api.clock.today() };
    await expect(before.mentor.call(mentoring.addMentoringTask, { params, body: task })).rejects.toMatchObject({
      code: 'mentoring.wrong_state',
    });
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
});
