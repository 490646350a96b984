import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attendance, cohorts, enrolments } from '@kompeten/contract';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import {
  aCohort,
  anInstructor,
  aPerson,
  aRunningCohort,
  aSession,
  aTrainingStage,
  moved,
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

  it('refuses two sessions of one cohort at one time, and lets the next begin when the first ends', async () => {
    const { id } = await aCohort(stage);
    const other = await anInstructor(api, stage.manager, stage.centreId);
    await plan(id, sessionAt(stage, '2025-07-01', '08:00', '10:00'));
    const inside = { ...sessionAt(stage, '2025-07-01', '09:00', '11:00'), instructorId: other.instructorId };
    await expect(plan(id, inside)).rejects.toMatchObject({
      code: 'session.clash',
      params: { kind: 'cohort', startsAt: '2025-07-01T01:00:00.000Z', cohortTitle: 'Angkatan Uji' },
    });
    await expect(plan(id, sessionAt(stage, '2025-07-01', '10:00', '11:00'))).resolves.toMatchObject({
      lessonHours: 1.3,
    });
  });

  it('refuses an instructor who teaches elsewhere, unless that cohort was cancelled', async () => {
    const far = '2099-07-02';
    const [first, second] = [await aCohort(stage), await aCohort(stage, { title: 'Angkatan Kedua' })];
    await plan(first.id, sessionAt(stage, far));
    await expect(plan(second.id, sessionAt(stage, far))).rejects.toMatchObject({
      code: 'session.clash',
      params: { kind: 'instructor' },
    });
    const body = { event: 'cancel' as const, version: 1, reason: 'Batal' };
    await stage.manager.call(cohorts.transitionCohort, { params: { cohortId: first.id }, body });
    await expect(plan(second.id, sessionAt(stage, far))).resolves.toMatchObject({ cohortId: second.id });
  });

  it('refuses a time at which one of its people learns elsewhere', async () => {
    const person = aPerson();
    const other = await anInstructor(api, stage.manager, stage.centreId);
    const [first, second] = [await aCohort(stage), await aCohort(stage)];
    for (const { id: cohortId } of [first, second]) {
      await moved(stage, cohortId, 'open_enrolment');
      await stage.operator.call(enrolments.createEnrolment, { params: { cohortId }, body: { person } });
    }
    await plan(first.id, sessionAt(stage, '2025-06-03'));
    const elsewhere = { ...sessionAt(stage, '2025-06-03'), instructorId: other.instructorId };
    await expect(plan(second.id, elsewhere)).rejects.toMatchObject({
      code: 'session.clash',
      params: { kind: 'trainee' },
    });
  });

  it('gives one time to one of two who plan at once', async () => {
    const [first, second] = [await aCohort(stage), await aCohort(stage)];
    const body = sessionAt(stage, '2025-05-05');
    const both = await Promise.allSettled([
      plan(first.id, body),
      plan(second.id, body, stage.manager),
      plan(first.id, body),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const each of both) {
      if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'session.clash' });
    }
  });

  it('is kept from double booking by the database itself', async () => {
    const { id } = await aCohort(stage);
    const [row] = await sql<{ count: number }>(
      api,
      `select count(*)::int as count from pg_constraint where contype = 'x' and conrelid = 'training_sessions'::regclass`,
    );
    expect(row).toEqual({ count: 2 });
    const { instructorId } = stage.instructor;
    const insert = `insert into training_sessions (id, cohort_id, starts_at, ends_at, mode, instructor_id, unit_codes)
      values (gen_random_uuid(), $1, '2025-04-01T01:00Z', '2025-04-01T02:00Z', 'online', $2, '{}')`;
    await sql(api, insert, [id, instructorId]);
    await expect(sql(api, insert, [id, instructorId])).rejects.toMatchObject({ code: '23P01' });
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
