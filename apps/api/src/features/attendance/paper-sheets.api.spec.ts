import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attendance, cohorts, devices, policies } from '@kompeten/contract';
import type { CohortEvent } from '@kompeten/domain';
import sharp from 'sharp';
import { newId } from '../../clock.ts';
import { signedIn } from '../../testing/builders.ts';
import { aTaughtSession, sheetActs, sheetPhoto } from '../../testing/sheet-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, moved, type TrainingStage } from '../../testing/training-builders.ts';

describe('a photo of the signed sheet', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let acts: ReturnType<typeof sheetActs>;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    acts = sheetActs(stage);
  });
  afterAll(() => api?.stop());

  const running = () => aTaughtSession(stage);
  it('is drawn anew, sealed, kept once, and seen by whoever sees the attendance', async () => {
    const { cohortId, sessionId } = await running();
    const sheetId = newId();
    const kept = await acts.keep({ cohortId, sessionId }, await sheetPhoto(), stage.instructor, sheetId);
    expect(kept).toMatchObject({ id: sheetId, sessionId, type: 'image/jpeg', addedByName: 'Instruktur Uji' });
    expect(await acts.keep({ cohortId, sessionId }, await sheetPhoto(), stage.instructor, sheetId)).toEqual(kept);
    expect((await acts.listed(cohortId)).items).toEqual([kept]);
    expect((await stage.instructor.call(devices.getFieldKit, { params: { cohortId } })).paperSheets).toEqual([kept]);
    const picture = await acts.seen(cohortId, sheetId, stage.operator);
    expect((await sharp(picture).metadata()).exif).toBeUndefined();
    const [row] = await sql<{ sealed: Buffer }>(
      api,
      'select content_sealed as sealed from paper_sheets where id = $1',
      [sheetId],
    );
    expect(row?.sealed.includes(Buffer.from([0xff, 0xd8, 0xff]))).toBe(false);
    const told = await sql<{ data: object }>(
      api,
      `select data from audit_events where type = 'cohort.paper_sheet_added' and subject_id = $1`,
      [cohortId],
    );
    expect(told).toEqual([{ data: { sessionId, sheetId, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } }]);
  });

  it('is refused where it is none, for a stranger’s session, from another centre, and under another’s id', async () => {
    const { cohortId, sessionId } = await running();
    const other = await running();
    const { id } = await acts.keep({ cohortId, sessionId }, await sheetPhoto());
    const text = new Blob(['Hadir: Siti']);
    await expect(acts.keep({ cohortId, sessionId }, text)).rejects.toMatchObject({ code: 'attendance.sheet_type' });
    const strange = { cohortId, sessionId: other.sessionId };
    await expect(acts.keep(strange, await sheetPhoto())).rejects.toMatchObject({ code: 'attendance.session_unknown' });
    const code = 'attendance.sheet_not_found';
    await expect(acts.keep(other, await sheetPhoto(), stage.instructor, id)).rejects.toMatchObject({ code });
    await expect(acts.keep({ cohortId, sessionId }, await sheetPhoto(), stage.operator, id)).rejects.toMatchObject({
      code,
    });
    await expect(acts.seen(other.cohortId, id, stage.operator)).rejects.toMatchObject({ code });
    const foreign = await signedIn(api, { role: 'operator', fullName: 'Operator Lain' });
    await expect(acts.listed(cohortId, foreign)).rejects.toMatchObject({ status: 404 });
    await expect(acts.seen(cohortId, id, foreign)).rejects.toMatchObject({ status: 404 });
    await expect(acts.keep({ cohortId, sessionId }, await sheetPhoto(), foreign)).rejects.toMatchObject({
      status: 404,
    });
    expect((await acts.listed(cohortId)).items).toHaveLength(1);
  });

  it('is needed by the policy for what was entered late, and else completing takes a reason', async () => {
    const { cohortId, sessionId, enrolmentId } = await running();
    const administrator = await signedIn(api, { role: 'administrator' });
    const params = { key: 'attendance.sheet_after_days' as const };
    const change = (value: number) =>
      administrator.call(policies.changeSetting, { params, body: { value, source: 'SK Kepala Balai 7/2026' } });
    const standing = async () => (await acts.listed(cohortId)).sessions.map((each) => each.standing);
    expect(await standing()).toEqual(['optional']);
    await change(30);
    expect(await standing()).toEqual(['needed_if_entered']);
    const entries = [{ sessionId, enrolmentId, status: 'present' as const }];
    await stage.instructor.call(attendance.recordAttendance, { params: { cohortId }, body: { entries } });
    expect(await standing()).toEqual(['needed']);
    const { version } = await moved(stage, cohortId, 'open_evaluation');
    const complete = (reason?: string) =>
      stage.manager.call(cohorts.transitionCohort, {
        params: { cohortId },
        body: { event: 'complete' as CohortEvent, version, ...(reason && { reason }) },
      });
    const blockers = [{ code: 'sheets_missing', count: 1, afterDays: 30, liftable: true }];
    await expect(complete()).rejects.toMatchObject({ code: 'cohort.blocked', params: { blockers } });
    await acts.keep({ cohortId, sessionId }, await sheetPhoto());
    expect(await standing()).toEqual(['there']);
    expect(await complete()).toMatchObject({ status: 'completed' });
    await acts.keep({ cohortId, sessionId }, await sheetPhoto());
    expect((await acts.listed(cohortId)).items).toHaveLength(2);
    await change(0);
  });
});
