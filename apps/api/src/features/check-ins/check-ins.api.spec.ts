import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attendance, audit, checkIns } from '@kompeten/contract';
import { signedIn } from '../../testing/builders.ts';
import { CHECK_INS_FROM, sessionUnderWay, shownCode } from '../../testing/check-in-builders.ts';
import { claimedBy, type Trainee } from '../../testing/claim-builders.ts';
import { sendAttendance, stated } from '../../testing/field-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

describe('checking in with the code of a session', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    api.clock.set(CHECK_INS_FROM);
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const underWay = (people = 1) => sessionUnderWay(api, stage, people);
  const shown = (params: { cohortId: string; sessionId: string }) => shownCode(stage.instructor, params);
  const checkIn = (who: Trainee, body: { code: string } | { ticket: string }) => who.call(checkIns.checkIn, { body });
  const sheet = async (cohortId: string) =>
    (await stage.manager.call(attendance.getAttendance, { params: { cohortId } })).entries;

  it('writes presence into the sheet once, as the trainee’s own statement', async () => {
    const { params, cohortId, sessionId, id } = await underWay();
    const trainee = await claimedBy(api, stage, id);
    const code = await shown(params);
    expect(await checkIn(trainee, { code })).toMatchObject({ sessionId, status: 'present', outcome: 'recorded' });
    expect(await checkIn(trainee, { code: `${code.slice(0, 3)} ${code.slice(3)}` })).toMatchObject({
      outcome: 'known',
    });
    expect(await sheet(cohortId)).toEqual([expect.objectContaining({ sessionId, status: 'present', version: 1 })]);
    const { items } = await stage.manager.call(attendance.listAttendanceEvents, { params: { cohortId }, query: {} });
    expect(items.map(({ origin }) => origin)).toEqual(['self_check_in']);
    const { here, expected, latest } = await stage.instructor.call(checkIns.countCheckIns, { params });
    expect([here, expected, latest[0]?.status]).toEqual([1, 1, 'present']);
    const auditor = await signedIn(api, { role: 'auditor' });
    const trail = await auditor.call(audit.listAuditEvents, {
      query: { subjectId: cohortId, type: 'cohort.checked_in' },
    });
    expect(trail.items).toHaveLength(1);
  });

  it('counts by the moment of the scan, though signing in took minutes, and no longer than five', async () => {
    const { params, sessionId, id, at } = await underWay();
    api.clock.set(at(14));
    const { ticket } = await api.anonymous.call(checkIns.keepScan, { body: { sessionId, code: await shown(params) } });
    const trainee = await claimedBy(api, stage, id);
    api.clock.set(at(20));
    await expect(checkIn(trainee, { ticket })).rejects.toMatchObject({ code: 'check_in.ticket_expired' });
    api.clock.set(at(18));
    expect(await checkIn(trainee, { ticket })).toMatchObject({ status: 'present', outcome: 'recorded', at: at(14) });
  });

  it('is late after the policy’s minutes, and refused before and after the session', async () => {
    const { params, sessionId, roster, at } = await underWay(2);
    const comes = async (place: number, minutes: number) => {
      api.clock.set(at(minutes));
      const body = { sessionId, code: await shown(params) };
      const { ticket } = await api.anonymous.call(checkIns.keepScan, { body });
      return checkIn(await claimedBy(api, stage, roster[place]?.id ?? ''), { ticket });
    };
    await expect(comes(0, -31)).rejects.toMatchObject({ code: 'check_in.not_open' });
    expect(await comes(0, 16)).toMatchObject({ status: 'late', outcome: 'recorded' });
    await expect(comes(1, 181)).rejects.toMatchObject({ code: 'check_in.over' });
  });

  it('is refused for an old code, for strangers and for other centres’ sessions', async () => {
    const { params, id, at } = await underWay();
    const old = await shown(params);
    api.clock.set(at(7));
    const early = await claimedBy(api, stage, id);
    await expect(checkIn(early, { code: old })).rejects.toMatchObject({ code: 'check_in.wrong_code' });
    const other = await underWay();
    const trainee = await claimedBy(api, stage, id);
    const body = { sessionId: other.sessionId, code: await shown(other.params) };
    const { ticket } = await api.anonymous.call(checkIns.keepScan, { body });
    await expect(checkIn(trainee, { ticket })).rejects.toMatchObject({ code: 'check_in.stranger' });
    await expect(checkIn(trainee, { ticket: 'bukan-tiket' })).rejects.toMatchObject({
      code: 'check_in.ticket_expired',
    });
    await expect(api.anonymous.call(checkIns.keepScan, { body: { ...body, code: '000000' } })).rejects.toMatchObject({
      code: 'check_in.wrong_code',
    });
    const foreign = await aTrainingStage(api);
    await expect(foreign.manager.call(checkIns.openCheckIn, { params })).rejects.toMatchObject({ status: 404 });
    await expect(trainee.call(checkIns.openCheckIn, { params })).rejects.toMatchObject({ status: 403 });
  });

  it('leaves to the instructor where the two disagree, and gives way where the staff noted presence', async () => {
    const { params, cohortId, sessionId, roster } = await underWay(2);
    const [first, second] = roster.map(({ id }) => id);
    const absent = stated(first ?? '', sessionId, { status: 'absent' });
    await sendAttendance(stage.instructor, cohortId, [absent, stated(second ?? '', sessionId)]);
    const one = await claimedBy(api, stage, first ?? '');
    expect(await checkIn(one, { code: await shown(params) })).toMatchObject({ outcome: 'contested' });
    const two = await claimedBy(api, stage, second ?? '');
    expect(await checkIn(two, { code: await shown(params) })).toMatchObject({ outcome: 'noted' });
    const cells = await sheet(cohortId);
    const contested = cells.find(({ enrolmentId }) => enrolmentId === first);
    expect(contested).toMatchObject({ contested: true, status: null });
    const settled = stated(first ?? '', sessionId, { supersedes: contested?.heads ?? [], reason: 'Ada di bengkel' });
    const { entries } = await sendAttendance(stage.instructor, cohortId, [settled]);
    expect(entries[0]).toMatchObject({ contested: false, status: 'present' });
  });

  it('is one statement however often and however fast somebody scans', async () => {
    const { params, cohortId, sessionId, id } = await underWay();
    const trainee = await claimedBy(api, stage, id);
    const code = await shown(params);
    const answers = await Promise.all(Array.from({ length: 8 }, () => checkIn(trainee, { code })));
    expect(answers.filter(({ outcome }) => outcome === 'recorded')).toHaveLength(1);
    const rows = await sql(api, `select id from attendance_events where session_id = $1`, [sessionId]);
    expect(rows).toHaveLength(1);
    expect(await sheet(cohortId)).toHaveLength(1);
  });

  it('shows the trainee what is noted and what can be reached, and warns the staff early', async () => {
    const { params, cohortId, id, at } = await underWay();
    const trainee = await claimedBy(api, stage, id);
    const mine = async () => (await trainee.call(checkIns.listMyTrainings, {})).items[0];
    expect((await mine())?.sessions.map(({ mayCheckIn }) => mayCheckIn)).toEqual([false, true]);
    await checkIn(trainee, { code: await shown(params) });
    expect((await mine())?.sessions[1]).toMatchObject({ status: 'present', mayCheckIn: false });
    const first = (await mine())?.sessions[0]?.id ?? '';
    await sendAttendance(stage.instructor, cohortId, [stated(id, first, { status: 'absent' })]);
    const { items } = await stage.instructor.call(attendance.getAttendanceWarnings, { params: { cohortId } });
    expect(items).toEqual([expect.objectContaining({ enrolmentId: id, standing: 'out_of_reach', percentAtBest: 50 })]);
    const danger = await stage.instructor.call(attendance.listCohortsInDanger, {});
    expect(danger.items).toContainEqual(expect.objectContaining({ cohortId, close: 0, outOfReach: 1 }));
    expect((await mine())?.standing).toBe('out_of_reach');
    api.clock.set(at(5));
  });
});
