import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attendance, issuance } from '@kompeten/contract';
import { deriveAttendance, MOST_IN_A_CELL } from '@kompeten/domain';
import { sendAttendance, stated } from '../../testing/field-builders.ts';
import { changesNothing } from '../../testing/refused.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import {
  aRunningCohort,
  aSession,
  aTrainingStage,
  sessionAt,
  type TrainingStage,
} from '../../testing/training-builders.ts';

describe('attendance from devices', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const running = async () => {
    const { cohort, session, roster } = await aRunningCohort(stage, 1);
    return { cohortId: cohort.id, sessionId: session.id, id: roster[0]?.id ?? '' };
  };

  it('arrives once, can be taken back, and its history stays', async () => {
    const { cohortId, sessionId, id } = await running();
    const present = stated(id, sessionId);
    const undone = stated(id, sessionId, { status: null, supersedes: [present.id] });
    const { results, entries } = await sendAttendance(stage.operator, cohortId, [present, undone, present]);
    expect(results.map(({ outcome }) => outcome)).toEqual(['recorded', 'recorded', 'known']);
    expect(entries).toEqual([expect.objectContaining({ status: null, version: 2, heads: [undone.id] })]);
    const { items } = await stage.manager.call(attendance.listAttendanceEvents, { params: { cohortId }, query: {} });
    expect(items.map(({ status, version, deviceId }) => [status, version, deviceId])).toEqual([
      ['present', 1, 'uji-1'],
      [null, 2, 'uji-1'],
    ]);
    const sheet = await stage.manager.call(attendance.getAttendance, { params: { cohortId } });
    expect(sheet.entries).toEqual(deriveAttendance(items));
    expect(sheet.summaries[0]).toMatchObject({ percent: 0, contested: 0 });
  });

  it('that two people state differently is nobody’s until it is settled with a reason', async () => {
    const { cohortId, sessionId, id } = await running();
    const [one, two] = [stated(id, sessionId), stated(id, sessionId, { status: 'absent' })];
    await sendAttendance(stage.operator, cohortId, [one]);
    const { entries } = await sendAttendance(stage.instructor, cohortId, [two], { deviceId: 'desa' });
    expect(entries[0]).toMatchObject({ status: null, contested: true });
    const readiness = await stage.manager.call(issuance.getIssuanceReadiness, { params: { cohortId } });
    expect(readiness.items[0]?.training).toContainEqual({ code: 'attendance_contested', count: 1 });
    const put = { entries: [{ sessionId, enrolmentId: id, status: 'late' as const, version: 2 }] };
    await expect(
      stage.operator.call(attendance.recordAttendance, { params: { cohortId }, body: put }),
    ).rejects.toMatchObject({ code: 'attendance.contested' });
    const decided = stated(id, sessionId, { status: 'late', supersedes: [one.id, two.id] });
    const refused = await sendAttendance(stage.operator, cohortId, [decided]);
    expect(refused.results[0]).toMatchObject({ outcome: 'refused', code: 'attendance.reason_needed' });
    const settled = await sendAttendance(stage.operator, cohortId, [{ ...decided, reason: 'Datang pukul 09.00' }]);
    expect(settled.entries[0]).toMatchObject({ status: 'late', contested: false });
  });

  it('is refused one by one: strangers, unknown sessions, sessions ahead, ids of another cell', async () => {
    const { cohortId, sessionId, id } = await running();
    const { id: elsewhere, sessionId: foreign } = await running();
    const later = await aSession(stage, cohortId, sessionAt(stage, '2099-01-05'));
    const known = stated(id, sessionId);
    const { results } = await sendAttendance(stage.operator, cohortId, [
      known,
      stated(elsewhere, sessionId),
      stated(id, foreign),
      stated(id, later.id),
      stated(id, later.id, { id: known.id }),
      stated(id, sessionId, { madeAt: 'kemarin' }),
    ]);
    expect(results.map(({ outcome, code }) => code ?? outcome)).toEqual([
      'recorded',
      'attendance.stranger',
      'attendance.session_unknown',
      'attendance.session_not_begun',
      'attendance.session_not_begun',
      'request.invalid',
    ]);
    const strayed = await aSession(stage, cohortId, sessionAt(stage, '2025-10-20'));
    const again = await sendAttendance(stage.operator, cohortId, [stated(id, strayed.id, { id: known.id })]);
    expect(again.results[0]).toMatchObject({ outcome: 'refused', code: 'attendance.event_of_another_cell' });
  });

  it('fills a cell up to its limit only, and what goes beyond holds up no other', async () => {
    const { cohortId, sessionId, id } = await running();
    const flood = Array.from({ length: MOST_IN_A_CELL }, () => stated(id, sessionId));
    await sendAttendance(stage.operator, cohortId, flood);
    const send = () => sendAttendance(stage.operator, cohortId, [stated(id, sessionId), ...flood.slice(-1)]);
    const { results } = await changesNothing(api, send);
    expect(results.map(({ outcome, code }) => code ?? outcome)).toEqual(['attendance.cell_full', 'known']);
    expect(results[0]?.params).toEqual({ sessionId, enrolmentId: id });
  });
});
