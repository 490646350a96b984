import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cohorts, enrolments } from '@kompeten/contract';
import type { NewTrainingSession } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTimetableStage, inHall, type TimetableStage } from '../../testing/timetable-stage.ts';
import { aCohort, anInstructor, aPerson, moved, sessionAt } from '../../testing/training-builders.ts';

describe('bookings of rooms, instructors and people', () => {
  let api: TestApi;
  let stage: TimetableStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTimetableStage(api);
  });
  afterAll(() => api?.stop());

  const plan = (cohortId: string, body: NewTrainingSession, by = stage.operator) =>
    by.call(cohorts.createSession, { params: { cohortId }, body });
  const byOther = (session: NewTrainingSession) => ({ ...session, instructorId: stage.other.instructorId });

  it('refuses a room that is taken, and offers another room, another time and nobody who is busy', async () => {
    const [first, second] = [await aCohort(stage), await aCohort(stage)];
    const session = await plan(first.id, inHall(stage, '2026-07-01'));
    expect(session).toMatchObject({ roomId: stage.hall.id, roomName: 'Aula', version: 1 });
    const refusal = await plan(second.id, byOther(inHall(stage, '2026-07-01', '09:00', '10:30'))).catch(
      (error) => error,
    );
    expect(refusal).toMatchObject({ code: 'session.clash', params: { kind: 'room', cohortTitle: 'Angkatan Uji' } });
    const { alternatives } = refusal.params;
    expect(alternatives.rooms).toEqual([{ id: stage.small.id, name: 'Kelas Kecil', seats: 30 }]);
    expect(alternatives.instructors).toEqual([]);
    expect(alternatives.times[0].startsAt).toBe('2026-07-01T02:30:00.000Z');
    const elsewhere = { ...byOther(inHall(stage, '2026-07-01', '09:00', '10:30')), roomId: alternatives.rooms[0].id };
    expect(await plan(second.id, elsewhere)).toMatchObject({ roomName: 'Kelas Kecil' });
    const later = { ...byOther(inHall(stage, '2026-07-01')), ...alternatives.times[1] };
    expect(await plan(second.id, later)).toMatchObject({ roomName: 'Aula' });
  });

  it('offers a qualified free instructor where the own one teaches elsewhere or is away', async () => {
    const [first, second] = [await aCohort(stage), await aCohort(stage)];
    await plan(first.id, sessionAt(stage, '2026-07-02'));
    const free = [{ id: stage.other.instructorId, fullName: 'Instruktur Uji' }];
    await expect(plan(second.id, sessionAt(stage, '2026-07-02'))).rejects.toMatchObject({
      code: 'session.clash',
      params: { kind: 'instructor', alternatives: { instructors: free, rooms: [] } },
    });
    await sql(
      api,
      `insert into instructor_absences (id, instructor_id, starts_on, ends_on, reason) values ($1, $2, '2026-07-20', '2026-07-24', 'Cuti')`,
      [newId(), stage.instructor.instructorId],
    );
    const away = { from: '2026-07-20', to: '2026-07-24' };
    await expect(plan(second.id, sessionAt(stage, '2026-07-22'))).rejects.toMatchObject({
      code: 'session.instructor_absent',
      params: { ...away, alternatives: { instructors: free } },
    });
  });

  it.each([
    [
      'a room with too few seats',
      () => ({ ...sessionAt(stage, '2026-07-03'), roomId: stage.small.id }),
      'session.room_too_small',
      { seats: 30, participants: 31 },
    ],
    [
      'a day on which the centre closed',
      () => inHall(stage, '2026-07-08'),
      'session.centre_closed',
      { why: 'closed', name: 'Pemeliharaan listrik' },
    ],
    ['a national holiday', () => inHall(stage, '2026-08-17'), 'session.centre_closed', { why: 'holiday' }],
    [
      'a time before it opens',
      () => inHall(stage, '2026-07-03', '06:00', '07:30'),
      'session.centre_closed',
      { opens: [{ from: '08:00', until: '16:00' }] },
    ],
    [
      'a room of nobody here',
      () => ({ ...sessionAt(stage, '2026-07-03'), roomId: newId() }),
      'session.room_unknown',
      {},
    ],
  ])('refuses %s', async (_, asked, code, params) => {
    const { id } = await aCohort(stage, { capacity: 31 });
    await expect(plan(id, asked())).rejects.toMatchObject({ code, params });
  });

  it('keeps to how the cohort meets, and to a room only where people meet', async () => {
    const { id } = await aCohort(stage, { mode: 'online' });
    await expect(plan(id, sessionAt(stage, '2026-07-06'))).rejects.toMatchObject({
      code: 'session.mode_not_of_cohort',
    });
    await expect(plan(id, { ...inHall(stage, '2026-07-06'), mode: 'online' })).rejects.toMatchObject({
      issues: [{ pointer: '/roomId', code: 'room_when_online' }],
    });
    expect(await plan(id, { ...sessionAt(stage, '2026-07-05'), mode: 'online' })).toMatchObject({ roomId: null });
  });

  it('gives one room at one time to one of many who ask at once, and the database agrees', async () => {
    const many = await Promise.all(Array.from({ length: 6 }, () => aCohort(stage)));
    const teachers = [stage.instructor, stage.other];
    const asked = await Promise.allSettled(
      many.map(({ id }, index) => {
        const instructorId = teachers[index % 2]?.instructorId ?? '';
        return plan(id, { ...inHall(stage, '2026-07-07'), instructorId });
      }),
    );
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const each of asked)
      if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'session.clash' });
    const copy = `insert into training_sessions (id, cohort_id, starts_at, ends_at, mode, instructor_id, unit_codes, room_id)
      select gen_random_uuid(), $1, starts_at, ends_at, mode, $2, '{}', room_id from training_sessions
      where room_id = $3 and starts_at = '2026-07-07T01:00Z'`;
    const free = await anInstructor(api, stage.manager, stage.centreId);
    const { id } = await aCohort(stage);
    await expect(sql(api, copy, [id, free.instructorId, stage.hall.id])).rejects.toMatchObject({ code: '23P01' });
  });

  it('refuses a time at which one of its people learns in another room', async () => {
    const person = aPerson();
    const both = [await aCohort(stage), await aCohort(stage)] as const;
    for (const { id: cohortId } of both) {
      await moved(stage, cohortId, 'open_enrolment');
      await stage.operator.call(enrolments.createEnrolment, { params: { cohortId }, body: { person } });
    }
    await plan(both[0].id, inHall(stage, '2026-07-13'));
    const elsewhere = { ...byOther(sessionAt(stage, '2026-07-13')), roomId: stage.small.id };
    await expect(plan(both[1].id, elsewhere)).rejects.toMatchObject({ params: { kind: 'trainee' } });
  });
});
