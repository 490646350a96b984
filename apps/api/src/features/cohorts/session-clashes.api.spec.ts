import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cohorts, enrolments } from '@kompeten/contract';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import {
  aCohort,
  anInstructor,
  aPerson,
  aTrainingStage,
  moved,
  sessionAt,
  type TrainingStage,
} from '../../testing/training-builders.ts';

describe('two sessions at one time', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const plan = (cohortId: string, body: ReturnType<typeof sessionAt>, by = stage.operator) =>
    by.call(cohorts.createSession, { params: { cohortId }, body });

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

  describe('for somebody who is enrolled later', () => {
    /** Two cohorts that are open, with a session each at the same time, taught by two. */
    const together = async (day: string) => {
      const other = await anInstructor(api, stage.manager, stage.centreId);
      const both = [await aCohort(stage), await aCohort(stage)] as const;
      for (const { id } of both) await moved(stage, id, 'open_enrolment');
      await plan(both[0].id, sessionAt(stage, day));
      await plan(both[1].id, { ...sessionAt(stage, day), instructorId: other.instructorId });
      return both.map(({ id }) => id) as [string, string];
    };
    const enrol = (cohortId: string, person: ReturnType<typeof aPerson>) =>
      stage.operator.call(enrolments.createEnrolment, { params: { cohortId }, body: { person } });

    it('refuses what is ahead, for each in a list too, and takes nobody’s seat', async () => {
      const [first, second] = await together('2099-03-02');
      const person = aPerson();
      await enrol(first, person);
      await expect(enrol(second, person)).rejects.toMatchObject({
        ...{ status: 422, code: 'enrolment.sessions_clash' },
        params: { startsAt: '2099-03-02T01:00:00.000Z' },
      });
      expect((await stage.operator.call(cohorts.getCohort, { params: { cohortId: second } })).seatsTaken).toBe(0);
    });

    it('warns of what is over', async () => {
      const [first, second] = await together('2025-03-03');
      const person = aPerson();
      await enrol(first, person);
      expect((await enrol(second, person)).warnings).toContain('overlapping_sessions');
    });

    it('lets one of two enrolments at once through, and one of a session and an enrolment', async () => {
      const [first, second] = await together('2099-03-04');
      const person = aPerson();
      const third = await aCohort(stage);
      await moved(stage, third.id, 'open_enrolment');
      await enrol(third.id, person);
      const both = await Promise.allSettled([enrol(first, person), enrol(second, person)]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const free = await anInstructor(api, stage.manager, stage.centreId);
      const wish = { ...sessionAt(stage, '2099-03-04'), instructorId: free.instructorId };
      await expect(plan(third.id, wish)).rejects.toMatchObject({ code: 'session.clash', params: { kind: 'trainee' } });
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
    expect(row).toEqual({ count: 3 });
    const { instructorId } = stage.instructor;
    const insert = `insert into training_sessions (id, cohort_id, starts_at, ends_at, mode, instructor_id, unit_codes)
      values (gen_random_uuid(), $1, '2025-04-01T01:00Z', '2025-04-01T02:00Z', 'online', $2, '{}')`;
    await sql(api, insert, [id, instructorId]);
    await expect(sql(api, insert, [id, instructorId])).rejects.toMatchObject({ code: '23P01' });
  });
});
