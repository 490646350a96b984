import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attendance, cohorts, timetable } from '@kompeten/contract';
import type { NewTrainingSession } from '@kompeten/domain';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTimetableStage, inHall, type TimetableStage } from '../../testing/timetable-stage.ts';
import { aCohort, aRunningCohort, sessionAt } from '../../testing/training-builders.ts';

describe('the timetable of a cohort', () => {
  let api: TestApi;
  let stage: TimetableStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTimetableStage(api);
  });
  afterAll(() => api?.stop());

  const plan = (cohortId: string, body: NewTrainingSession, by = stage.operator) =>
    by.call(cohorts.createSession, { params: { cohortId }, body });
  const _byOther = (session: NewTrainingSession) => ({ ...session, instructorId: stage.other.instructorId });

  it('moves a session without records, against the same rules; a stale or used one is refused', async () => {
    const { id: cohortId } = await aCohort(stage);
    const [first, second] = [
      await plan(cohortId, inHall(stage, '2026-07-09')),
      await plan(cohortId, inHall(stage, '2026-07-10')),
    ];
    const change = (body: object, sessionId = second.id) =>
      stage.operator.call(timetable.changeSession, { params: { cohortId, sessionId }, body: { version: 1, ...body } });
    const { startsAt, endsAt } = first;
    await expect(change({ startsAt, endsAt })).rejects.toMatchObject({
      code: 'session.clash',
      params: { kind: 'cohort' },
    });
    await expect(change({ startsAt: second.endsAt })).rejects.toMatchObject({ issues: [{ pointer: '/endsAt' }] });
    expect(await change({ roomId: stage.small.id })).toMatchObject({ roomName: 'Kelas Kecil', version: 2 });
    await expect(change({ roomId: stage.hall.id })).rejects.toMatchObject({ code: 'session.stale', status: 409 });
    const running = await aRunningCohort(stage, 1);
    const params = { cohortId: running.cohort.id, sessionId: running.session.id };
    const entries = [
      { sessionId: params.sessionId, enrolmentId: running.roster[0]?.id ?? '', status: 'present' as const },
    ];
    await stage.operator.call(attendance.recordAttendance, { params, body: { entries } });
    await expect(
      stage.operator.call(timetable.changeSession, { params, body: { version: 1, topic: 'Lain' } }),
    ).rejects.toMatchObject({ code: 'session.has_records' });
  });

  it('is filled from the curriculum, repeated and copied by the week as a proposal, and planned all or not at all', async () => {
    const dates = { startsOn: '2026-09-07', endsOn: '2026-09-25' };
    const { id: cohortId } = await aCohort(stage, dates);
    const params = { cohortId };
    const propose = (body: Parameters<typeof asked>[0]) => asked(body);
    const asked = (body: object) => stage.operator.call(timetable.proposeTimetable, { params, body: body as never });
    const day = { dayStart: '08:00', breakFrom: '12:00', breakUntil: '13:00', dayEnd: '16:00', longest: 2 };
    const fill = await propose({ kind: 'fill', from: '2026-09-07', until: '2026-09-25', mode: 'on_site', ...day });
    expect(fill.unplaced).toEqual([]);
    expect(
      fill.sessions.map(({ startsAt, unitCodes, roomName, refusal }) => [startsAt, unitCodes, roomName, refusal]),
    ).toEqual([
      ['2026-09-07T01:00:00.000Z', ['CONTOH.KDKMP.01'], 'Kelas Kecil', null],
      ['2026-09-07T02:30:00.000Z', ['CONTOH.KDKMP.02'], 'Kelas Kecil', null],
    ]);
    const sessions = fill.sessions.map(({ instructorName: _, roomName: __, refusal: ___, ...each }) => each);
    const planAll = (all: typeof sessions) =>
      stage.operator.call(timetable.planSessions, { params, body: { sessions: all } });
    await expect(planAll([...sessions, ...sessions.slice(0, 1)])).rejects.toMatchObject({ code: 'session.clash' });
    const { items } = await planAll(sessions);
    expect(items).toHaveLength(2);
    const week = await stage.operator.call(timetable.getTimetable, { params, query: { week: '2026-09-09' } });
    expect(week).toMatchObject({ week: '2026-09-07', participants: 30, minutesPerHour: 45 });
    expect(week.sessions).toHaveLength(2);
    expect(week.units.map(({ planned, remaining }) => [planned, remaining])).toEqual([
      [2, 0],
      [2, 0],
    ]);
    expect(week.days[5]).toMatchObject({ day: '2026-09-12', opens: [], closure: { why: 'hours' } });
    const copied = await propose({ kind: 'copy_week', from: '2026-09-07', to: '2026-09-14' });
    expect(copied.sessions.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual(['2026-09-14', '2026-09-14']);
    const repeated = await propose({ kind: 'repeat', sessionId: items[0]?.id, weeks: 2 });
    expect(repeated.sessions.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual(['2026-09-14', '2026-09-21']);
  });

  it('goes with a copy of its cohort to new dates, past holidays; what clashes is told', async () => {
    const source = await aCohort(stage, { startsOn: '2026-06-08', endsOn: '2026-06-10' });
    for (const day of ['2026-06-08', '2026-06-09', '2026-06-10']) await plan(source.id, inHall(stage, day));
    const busy = await aCohort(stage);
    await plan(busy.id, sessionAt(stage, '2026-08-18'));
    const params = { cohortId: source.id };
    const body = { title: 'Angkatan Salinan', startsOn: '2026-08-17', capacity: 25 };
    const copy = await stage.operator.call(timetable.copyCohort, { params, body });
    // The 17th is a holiday, so the three days become the 18th, 19th and 20th; on the 18th the instructor teaches elsewhere.
    expect(copy).toMatchObject({ planned: 2, moved: 3, refused: [{ refusal: { code: 'session.clash' } }] });
    const made = await stage.operator.call(cohorts.getCohort, { params: { cohortId: copy.cohortId } });
    expect(made).toMatchObject({ status: 'draft', capacity: 25, startsOn: '2026-08-17', endsOn: '2026-08-20' });
    const { items } = await stage.operator.call(cohorts.listSessions, { params: { cohortId: copy.cohortId } });
    expect(items.map(({ startsAt, roomName }) => [startsAt, roomName])).toEqual([
      ['2026-08-19T01:00:00.000Z', 'Aula'],
      ['2026-08-20T01:00:00.000Z', 'Aula'],
    ]);
    await expect(stage.instructor.call(timetable.copyCohort, { params, body })).rejects.toMatchObject({ status: 403 });
  });
});
