import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { devices, grading, identity, presence } from '@kompeten/contract';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { eventsOf } from '../../testing/events.ts';
import { judged, sendAttendance, sendGrades, stated } from '../../testing/field-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aRunningCohort, aTrainingStage, type TrainingStage, UNITS } from '../../testing/training-builders.ts';

describe('a cohort whose sheets are open', () => {
  let api: TestApi;
  let other: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    other = await startTestApi({ database: api.database });
    stage = await aTrainingStage(api);
  });
  afterAll(async () => {
    await other?.app.close();
    await api?.stop();
  });

  const running = async () => {
    const { cohort, session, roster } = await aRunningCohort(stage, 1);
    return { cohortId: cohort.id, sessionId: session.id, id: roster[0]?.id ?? '' };
  };
  const live = (cohortId: string) => `/cohorts/${cohortId}/live`;
  const report = (by: SignedIn, cohortId: string, cell: { enrolmentId: string; columnId: string } | null) =>
    by.call(presence.reportPresence, { params: { cohortId }, body: { deviceId: 'hp', cell } });

  it('tells who is there and in which cell, and forgets who says nothing more', async () => {
    const { cohortId, id } = await running();
    const cell = { enrolmentId: id, columnId: UNITS[0] };
    await report(stage.instructor, cohortId, cell);
    const [first] = await eventsOf(api, stage.manager, live(cohortId), 'presence');
    const somebody = { accountId: stage.instructor.account.id, fullName: 'Instruktur Uji', deviceId: 'hp', cell };
    expect(first).toEqual({ event: 'presence', data: { people: [somebody] } });
    api.clock.pass(31);
    const [later] = await eventsOf(api, stage.manager, live(cohortId), 'presence');
    expect(later?.data).toEqual({ people: [] });
    api.clock.set(null);
  });

  it('tells at once who has left, whose other device stays', async () => {
    const { cohortId, id } = await running();
    const cell = { enrolmentId: id, columnId: UNITS[0] };
    await report(stage.instructor, cohortId, cell);
    const body = { deviceId: 'laptop', cell: null };
    await stage.instructor.call(presence.reportPresence, { params: { cohortId }, body });
    await stage.manager.call(presence.leaveCohort, { params: { cohortId, deviceId: 'hp' } });
    await stage.instructor.call(presence.leaveCohort, { params: { cohortId, deviceId: 'hp' } });
    const [first] = await eventsOf(api, stage.manager, live(cohortId), 'presence');
    expect(first?.data).toMatchObject({ people: [{ deviceId: 'laptop', cell: null }] });
  });

  it('tells what is written as it is stored, through any process', async () => {
    const { cohortId, sessionId, id } = await running();
    const write = async () => {
      await sendGrades(stage.instructor, cohortId, [judged(id)]);
      await sendAttendance(stage.instructor, cohortId, [stated(id, sessionId)]);
    };
    const heard = await eventsOf(other, stage.manager, live(cohortId), 'attendance', write);
    const grades = heard.filter(({ event }) => event === 'grades').map(({ data }) => data);
    expect(grades).toEqual([{ cells: [expect.objectContaining({ enrolmentId: id, judgement: 'K', version: 1 })] }]);
    const entries = heard.filter(({ event }) => event === 'attendance').map(({ data }) => data);
    expect(entries).toEqual([{ cells: [expect.objectContaining({ sessionId, status: 'present' })] }]);
  });

  it('begins where the reading of the sheets ended: what was written before the line stood is told first', async () => {
    const { cohortId, sessionId, id } = await running();
    await sendGrades(stage.instructor, cohortId, [judged(id)]);
    const read = async () => (await stage.manager.call(devices.getFieldKit, { params: { cohortId } })).marks;
    const since = (marks: { grades: string; attendance: string }) => `${live(cohortId)}?${new URLSearchParams(marks)}`;
    const before = await read();
    await sendGrades(stage.instructor, cohortId, [judged(id, { unitCode: UNITS[1] })]);
    const heard = await eventsOf(api, stage.manager, since(before), 'grades');
    expect(heard.map(({ event }) => event)).toEqual(['presence', 'grades']);
    const cells = UNITS.slice(0, 2).map((unitCode) => expect.objectContaining({ unitCode, judgement: 'K' }));
    expect(heard.at(-1)?.data).toEqual({ cells: expect.arrayContaining(cells) });
    const after = await eventsOf(api, stage.manager, since(await read()), 'attendance', () =>
      sendAttendance(stage.instructor, cohortId, [stated(id, sessionId)]),
    );
    expect(after.map(({ event }) => event)).toEqual(['presence', 'attendance']);
  });

  it('tells only what moved', async () => {
    const { cohortId, id } = await running();
    const first = judged(id);
    await sendGrades(stage.instructor, cohortId, [first]);
    const heard = await eventsOf(api, stage.manager, live(cohortId), 'grades', () =>
      sendGrades(stage.instructor, cohortId, [judged(id, { unitCode: UNITS[1] })]),
    );
    expect(heard.at(-1)?.data).toEqual({ cells: [expect.objectContaining({ unitCode: UNITS[1] })] });
    const { grades } = await stage.manager.call(grading.listGrades, { params: { cohortId } });
    expect(grades).toHaveLength(2);
  });

  it('ends with the session, whatever is going on', async () => {
    const { cohortId, id } = await running();
    const guest = await signedIn(api, { role: 'centre_manager', centreId: stage.centreId });
    const admin = await signedIn(api, { role: 'administrator' });
    const told = await eventsOf(api, guest, live(cohortId), 'grades', async () => {
      await admin.call(identity.lockAccount, { params: { accountId: guest.account.id } });
      api.clock.pass(6);
      await sendGrades(stage.instructor, cohortId, [judged(id)]);
    });
    api.clock.set(null);
    expect(told.map(({ event }) => event)).not.toContain('grades');
  });

  it('ends with the role', async () => {
    const { cohortId, id } = await running();
    const guest = await signedIn(api, { role: 'centre_manager', centreId: stage.centreId });
    const told = await eventsOf(api, guest, live(cohortId), 'grades', async () => {
      await sql(api, 'delete from memberships where account_id = $1', [guest.account.id]);
      api.clock.pass(6);
      await sendGrades(stage.instructor, cohortId, [judged(id)]);
    });
    api.clock.set(null);
    expect(told.map(({ event }) => event)).not.toContain('grades');
  });

  it('is open twenty times for one account, not once more', async () => {
    const { cohortId } = await running();
    const guest = await signedIn(api, { role: 'centre_manager', centreId: stage.centreId });
    const within = async (open: number): Promise<void> => {
      if (open === 20) await expect(eventsOf(api, guest, live(cohortId))).rejects.toThrow('429');
      else await eventsOf(api, guest, live(cohortId), 'presence', () => within(open + 1));
    };
    await within(0);
    expect((await eventsOf(api, stage.manager, live(cohortId), 'presence')).length).toBe(1);
  });

  it('is followed by nobody who may not see it', async () => {
    const { cohortId } = await running();
    const stranger = await signedIn(api, { role: 'centre_manager' });
    await expect(eventsOf(api, stranger, live(cohortId))).rejects.toThrow('404');
    await expect(report(stranger, cohortId, null)).rejects.toMatchObject({ code: 'cohort.not_found' });
  });
});
