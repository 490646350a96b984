import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attendance } from '@kompeten/contract';
import type { AttendanceEntry, Enrolment } from '@kompeten/domain';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import {
  aCohort,
  aRunningCohort,
  aSession,
  aTrainingStage,
  sessionAt,
  type TrainingStage,
} from '../../testing/training-builders.ts';

describe('attendance', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let foreign: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    foreign = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const record = (cohortId: string, entries: AttendanceEntry[], by = stage.operator) =>
    by.call(attendance.recordAttendance, { params: { cohortId }, body: { entries } });
  const cell = (
    sessionId: string,
    enrolment: Enrolment | undefined,
    status: AttendanceEntry['status'],
    version?: number,
  ) => ({
    sessionId,
    enrolmentId: enrolment?.id ?? '',
    status,
    ...(version !== undefined && { version }),
  });

  it('is recorded as a sheet, by the centre or by an instructor of the cohort, and summed up', async () => {
    const { cohort, session, roster } = await aRunningCohort(stage);
    const entries = [cell(session.id, roster[0], 'late'), cell(session.id, roster[1], 'absent')];
    const sheet = await record(cohort.id, entries, stage.instructor);
    expect(sheet.entries).toHaveLength(2);
    expect(sheet.entries[0]).toMatchObject({ version: 1, recordedByName: 'Instruktur Uji' });
    expect(sheet.summaries.map(({ percent, heldHours }) => [percent, heldHours])).toEqual([
      [100, 4],
      [0, 4],
    ]);
    expect(await stage.manager.call(attendance.getAttendance, { params: { cohortId: cohort.id } })).toEqual(sheet);
  });

  it('counts a make-up session for the one that was missed', async () => {
    const { cohort, session, roster } = await aRunningCohort(stage, 1);
    const makeUp = await aSession(stage, cohort.id, { ...sessionAt(stage, '2025-10-07'), makeUpForId: session.id });
    const entries = [cell(session.id, roster[0], 'absent'), cell(makeUp.id, roster[0], 'present')];
    const { summaries } = await record(cohort.id, entries);
    expect(summaries).toEqual([
      { enrolmentId: roster[0]?.id, percent: 100, attendedHours: 4, heldHours: 4, contested: 0 },
    ]);
  });

  it('needs the version of a cell that was written, and records nothing of a sheet with a stale cell', async () => {
    const { cohort, session, roster } = await aRunningCohort(stage);
    const [first, second] = roster;
    await record(cohort.id, [cell(session.id, first, 'present')]);
    const sheet = [cell(session.id, first, 'absent'), cell(session.id, second, 'present')];
    await expect(record(cohort.id, sheet)).rejects.toMatchObject({
      code: 'attendance.stale',
      status: 409,
      params: { cells: [{ sessionId: session.id, enrolmentId: first?.id, version: 1 }] },
    });
    const { entries } = await record(cohort.id, [cell(session.id, first, 'absent', 1)]);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ status: 'absent', version: 2 });
  });

  it('lets one of two who write the same cell at once win', async () => {
    const { cohort, session, roster } = await aRunningCohort(stage, 1);
    const both = await Promise.allSettled([
      record(cohort.id, [cell(session.id, roster[0], 'present')]),
      record(cohort.id, [cell(session.id, roster[0], 'absent')], stage.instructor),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'attendance.stale' } });
  });

  it('refuses strangers, unknown sessions, sessions that have not begun and a cell twice', async () => {
    const { cohort, session, roster } = await aRunningCohort(stage, 1);
    const later = await aSession(stage, cohort.id, sessionAt(stage, '2099-01-05'));
    const refusals: [AttendanceEntry[], string][] = [
      [[cell(session.id, { id: cohort.id } as Enrolment, 'present')], 'attendance.stranger'],
      [[cell(cohort.id, roster[0], 'present')], 'attendance.session_unknown'],
      [[cell(later.id, roster[0], 'present')], 'attendance.session_not_begun'],
      [[cell(session.id, roster[0], 'present'), cell(session.id, roster[0], 'late')], 'attendance.cell_twice'],
    ];
    for (const [entries, code] of refusals) await expect(record(cohort.id, entries)).rejects.toMatchObject({ code });
  });

  it('is closed before the cohort runs, to other centres, and to instructors of other cohorts', async () => {
    const { id } = await aCohort(stage);
    const none = [cell(id, { id } as Enrolment, 'present')];
    await expect(record(id, none)).rejects.toMatchObject({ code: 'attendance.not_open', params: { status: 'draft' } });
    await expect(record(id, none, foreign.manager)).rejects.toMatchObject({ code: 'cohort.not_found', status: 404 });
    await expect(record(id, none, stage.instructor)).rejects.toMatchObject({ status: 404 });
    await expect(foreign.operator.call(attendance.getAttendance, { params: { cohortId: id } })).rejects.toMatchObject({
      status: 404,
    });
  });

  it('is kept as statements that nobody changes, from which the sheet follows', async () => {
    const latest = `select distinct on (session_id, enrolment_id) session_id, enrolment_id, status, version, author_id
      from attendance_events order by session_id, enrolment_id, version desc`;
    const sheet = `select session_id, enrolment_id, status, version, recorded_by_id as author_id
      from attendance_records order by session_id, enrolment_id`;
    const derived = await sql(api, latest);
    expect(derived.length).toBeGreaterThan(4);
    expect(await sql(api, sheet)).toEqual(derived);
    await expect(sql(api, `update attendance_events set status = 'present'`)).rejects.toThrow('append-only');
    await expect(sql(api, 'delete from attendance_events')).rejects.toThrow('append-only');
  });
});
