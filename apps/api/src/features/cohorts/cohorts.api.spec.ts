import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cohorts, curricula } from '@kompeten/contract';
import { signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import {
  aCohort,
  aSession,
  aTrainingStage,
  enrolled,
  moved,
  type TrainingStage,
} from '../../testing/training-builders.ts';

describe('cohorts', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let foreign: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    foreign = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const transition = (cohortId: string, body: object, by = stage.manager) =>
    by.call(cohorts.transitionCohort, { params: { cohortId }, body: body as never });

  it('is planned as a draft with the units of its curriculum, and says what it takes next', async () => {
    const cohort = await aCohort(stage);
    expect(cohort).toMatchObject({
      status: 'draft',
      version: 1,
      seatsTaken: 0,
      lessonHoursPlanned: 4,
      lessonHoursHeld: 0,
    });
    expect(cohort.units).toHaveLength(2);
    expect(cohort.events).toEqual([
      { event: 'open_enrolment', blockers: [] },
      { event: 'cancel', blockers: [] },
    ]);
    expect(cohort.canApprove).toBe(true);
  });

  it('stands on a published curriculum only, its own or a national one', async () => {
    const units = [{ code: 'CONTOH.KDKMP.01', title: 'Prinsip', lessonHours: 1 }];
    const body = { title: 'Rancangan', centreId: stage.centreId, units };
    const draft = await stage.manager.call(curricula.createCurriculum, { body });
    await expect(aCohort(stage, { curriculumId: draft.id })).rejects.toMatchObject({
      code: 'cohort.curriculum_not_published',
    });
    await expect(aCohort(stage, { curriculumId: foreign.curriculumId })).rejects.toMatchObject({
      code: 'curriculum.not_found',
      status: 404,
    });
  });

  it('is planned by the centre’s own staff only', async () => {
    const body = { centreId: stage.centreId };
    await expect(aCohort({ ...foreign, curriculumId: stage.curriculumId }, body)).rejects.toMatchObject({
      status: 403,
    });
    await expect(aCohort({ ...stage, manager: stage.instructor })).rejects.toMatchObject({ status: 403 });
  });

  it('does not exist for another centre, nor for an instructor who has no session in it', async () => {
    const { id: cohortId } = await aCohort(stage);
    for (const stranger of [foreign.manager, stage.instructor]) {
      const answer = stranger.call(cohorts.getCohort, { params: { cohortId } });
      await expect(answer).rejects.toMatchObject({ code: 'cohort.not_found', status: 404 });
    }
    await aSession(stage, cohortId, { startsAt: '2025-10-01T08:00:00+07:00', endsAt: '2025-10-01T09:00:00+07:00' });
    expect(await stage.instructor.call(cohorts.getCohort, { params: { cohortId } })).toMatchObject({ id: cohortId });
    await expect(
      transition(cohortId, { event: 'cancel', version: 1, reason: 'Batal' }, stage.instructor),
    ).rejects.toMatchObject({
      status: 403,
    });
  });

  it('is listed to those who may see it, found by word and state, page after page', async () => {
    const { id } = await aCohort(stage, { title: 'Gelombang Muncar', startsOn: '2025-12-01', endsOn: '2025-12-02' });
    const found = await stage.operator.call(cohorts.listCohorts, { query: { q: 'munc', status: 'draft' } });
    expect(found.items.map((each) => each.id)).toEqual([id]);
    expect((await foreign.manager.call(cohorts.listCohorts, { query: { q: 'munc' } })).items).toEqual([]);
    const first = await stage.manager.call(cohorts.listCohorts, { query: { limit: 1 } });
    const second = await stage.manager.call(cohorts.listCohorts, {
      query: { limit: 1, cursor: first.nextCursor ?? '' },
    });
    expect(first.items[0]?.id).toBe(id);
    expect(second.items[0]?.id).not.toBe(id);
  });

  it('is seen by a ministry that watches its region, and by no other', async () => {
    const { id: cohortId } = await aCohort(stage);
    const near = await signedIn(api, { role: 'ministry', regionCode: '35' });
    const far = await signedIn(api, { role: 'ministry', regionCode: '36' });
    expect((await near.call(cohorts.listCohorts, { query: {} })).items.map(({ id }) => id)).toContain(cohortId);
    expect((await far.call(cohorts.listCohorts, { query: {} })).items).toEqual([]);
    await expect(far.call(cohorts.getCohort, { params: { cohortId } })).rejects.toMatchObject({ status: 404 });
  });

  it('changes with its version, never below the seats taken, never once it has closed', async () => {
    const { id: cohortId } = await aCohort(stage);
    await moved(stage, cohortId, 'open_enrolment');
    await enrolled(stage, cohortId);
    await enrolled(stage, cohortId);
    const change = (body: object) =>
      stage.operator.call(cohorts.changeCohort, { params: { cohortId }, body: body as never });
    expect(await change({ version: 2, capacity: 2, title: 'Angkatan Kecil' })).toMatchObject({
      capacity: 2,
      version: 3,
    });
    await expect(change({ version: 2, capacity: 9 })).rejects.toMatchObject({ code: 'cohort.stale', status: 409 });
    await expect(change({ version: 3, capacity: 1 })).rejects.toMatchObject({
      code: 'cohort.capacity_below_seats',
      params: { seatsTaken: 2 },
    });
    await expect(change({ version: 3, endsOn: '2025-01-01' })).rejects.toMatchObject({ code: 'request.invalid' });
    await transition(cohortId, { event: 'cancel', version: 3, reason: 'Banjir' });
    await expect(change({ version: 4, capacity: 9 })).rejects.toMatchObject({ code: 'cohort.closed' });
  });
});
