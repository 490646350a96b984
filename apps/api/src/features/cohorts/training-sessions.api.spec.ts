import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attendance, cohorts } from '@kompeten/contract';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import {
  aCohort,
  anInstructor,
  aRunningCohort,
  aSession,
  aTrainingStage,
  sessionAt,
  type TrainingStage,
} from '../../testing/training-builders.ts';

describe('training sessions', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const plan = (cohortId: string, body: ReturnType<typeof sessionAt>, by = stage.operator) =>
    by.call(cohorts.createSession, { params: { cohortId }, body });

  it('is planned with its lesson hours and listed by time', async () => {
    const { id: cohortId } = await aCohort(stage);
    await aSession(stage, cohortId, sessionAt(stage, '2025-09-02'));
    const first = await plan(cohortId, { ...sessionAt(stage, '2025-09-01'), place: 'Aula', mode: 'online' });
    expect(first).toMatchObject({ lessonHours: 2, place: 'Aula', mode: 'online', instructorName: 'Instruktur Uji' });
    const { items } = await stage.manager.call(cohorts.listSessions, { params: { cohortId } });
    expect(items.map(({ startsAt }) => startsAt)).toEqual(['2025-09-01T01:00:00.000Z', '2025-09-02T01:00:00.000Z']);
  });

  it('refuses units that the curriculum does not have, and an instructor nobody knows', async () => {
    const { id } = await aCohort(stage);
    const foreignUnit = { ...sessionAt(stage), unitCodes: ['CONTOH.KDKMP.07'] };
    await expect(plan(id, foreignUnit)).rejects.toMatchObject({ code: 'session.unit_not_in_curriculum' });
    const nobody = { ...sessionAt(stage), instructorId: id };
    await expect(plan(id, nobody)).rejects.toMatchObject({ code: 'session.instructor_unknown' });
    await expect(plan(id, { ...sessionAt(stage), makeUpForId: id })).rejects.toMatchObject({
      code: 'session.make_up_unknown',
    });
    const backwards = { ...sessionAt(stage), endsAt: '2025-11-03T07:00:00+07:00' };
    await expect(plan(id, backwards)).rejects.toMatchObject({
      code: 'request.invalid',
      issues: [{ pointer: '/endsAt', code: 'period_reversed' }],
    });
  });

  it('asks for an instructor who is qualified on its date; a gap is waived by whoever may, with a reason', async () => {
    const novice = await anInstructor(api, stage.manager, stage.centreId, false);
    const { id } = await aCohort(stage);
    const asked = { ...sessionAt(stage, '2025-08-01'), instructorId: novice.instructorId };
    await expect(plan(id, asked)).rejects.toMatchObject({
      code: 'session.instructor_not_qualified',
      params: {
        gaps: [{ code: 'methodology_missing' }, { code: 'unit_not_qualified' }, { code: 'unit_not_qualified' }],
        alternatives: { instructors: [{ id: stage.instructor.instructorId }] },
      },
    });
    const tooEarly = sessionAt(stage, '2019-12-31');
    await expect(plan(id, tooEarly)).rejects.toMatchObject({ code: 'session.instructor_not_qualified' });
    const waived = { ...asked, waiverReason: 'Pengganti mendadak' };
    await expect(plan(id, waived)).rejects.toMatchObject({ code: 'identity.forbidden', status: 403 });
    expect(await plan(id, waived, stage.manager)).toMatchObject({ waiverReason: 'Pengganti mendadak' });
    const needless = { ...sessionAt(stage, '2025-08-02'), waiverReason: 'Tidak perlu' };
    expect(await plan(id, needless, stage.manager)).toMatchObject({ waiverReason: null });
  });

  it('is removed while nobody’s attendance was stated in it', async () => {
    const { cohort, session, roster } = await aRunningCohort(stage, 1);
    const params = { cohortId: cohort.id, sessionId: session.id };
    const entry = { sessionId: session.id, enrolmentId: roster[0]?.id ?? '', status: 'present' as const };
    const spare = await plan(cohort.id, sessionAt(stage, '2025-03-03'));
    await stage.operator.call(cohorts.deleteSession, { params: { ...params, sessionId: spare.id } });
    await stage.operator.call(attendance.recordAttendance, {
      params: { cohortId: cohort.id },
      body: { entries: [entry] },
    });
    const remove = (by = stage.operator) => by.call(cohorts.deleteSession, { params });
    await expect(remove()).rejects.toMatchObject({ code: 'session.has_records' });
    await expect(
      stage.operator.call(cohorts.deleteSession, { params: { ...params, sessionId: spare.id } }),
    ).rejects.toMatchObject({
      code: 'session.not_found',
      status: 404,
    });
    await expect(remove(stage.instructor)).rejects.toMatchObject({ status: 403 });
  });
});
