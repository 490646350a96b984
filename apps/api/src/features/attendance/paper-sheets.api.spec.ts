import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { attendance, cohorts, devices, policies } from '@kompeten/contract';
import type { CohortEvent } from '@kompeten/domain';
import sharp from 'sharp';
import { newId } from '../../clock.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aRunningCohort, aTrainingStage, moved, type TrainingStage } from '../../testing/training-builders.ts';

const photo = async () =>
  new Blob([
    new Uint8Array(
      await sharp({ create: { width: 40, height: 30, channels: 3, background: '#ddd' } })
        .withExif({ IFD0: { Copyright: 'Balai Desa Sumberejo' } })
        .jpeg()
        .toBuffer(),
    ),
  ]);

describe('a photo of the signed sheet', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const running = async () => {
    const { cohort, session, roster } = await aRunningCohort(stage, 1);
    return { cohortId: cohort.id, sessionId: session.id, enrolmentId: roster[0]?.id ?? '' };
  };
  type Place = Pick<Awaited<ReturnType<typeof running>>, 'cohortId' | 'sessionId'>;
  const keep = ({ cohortId, sessionId }: Place, file: Blob, by: SignedIn = stage.instructor, sheetId = newId()) =>
    by.call(attendance.keepPaperSheet, { params: { cohortId, sessionId, sheetId }, file });
  const listed = (cohortId: string, by: SignedIn = stage.operator) =>
    by.call(attendance.listPaperSheets, { params: { cohortId } });
  const seen = async (cohortId: string, sheetId: string, by: SignedIn) =>
    Buffer.from(await (await by.call(attendance.getPaperSheet, { params: { cohortId, sheetId } })).arrayBuffer());

  it('is drawn anew, sealed, kept once, and seen by whoever sees the attendance', async () => {
    const { cohortId, sessionId } = await running();
    const sheetId = newId();
    const kept = await keep({ cohortId, sessionId }, await photo(), stage.instructor, sheetId);
    expect(kept).toMatchObject({ id: sheetId, sessionId, type: 'image/jpeg', addedByName: 'Instruktur Uji' });
    expect(await keep({ cohortId, sessionId }, await photo(), stage.instructor, sheetId)).toEqual(kept);
    expect((await listed(cohortId)).items).toEqual([kept]);
    expect((await stage.instructor.call(devices.getFieldKit, { params: { cohortId } })).paperSheets).toEqual([kept]);
    const picture = await seen(cohortId, sheetId, stage.operator);
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
    const { id } = await keep({ cohortId, sessionId }, await photo());
    const text = new Blob(['Hadir: Siti']);
    await expect(keep({ cohortId, sessionId }, text)).rejects.toMatchObject({ code: 'attendance.sheet_type' });
    const strange = { cohortId, sessionId: other.sessionId };
    await expect(keep(strange, await photo())).rejects.toMatchObject({ code: 'attendance.session_unknown' });
    const code = 'attendance.sheet_not_found';
    await expect(keep(other, await photo(), stage.instructor, id)).rejects.toMatchObject({ code });
    await expect(keep({ cohortId, sessionId }, await photo(), stage.operator, id)).rejects.toMatchObject({ code });
    await expect(seen(other.cohortId, id, stage.operator)).rejects.toMatchObject({ code });
    const foreign = await signedIn(api, { role: 'operator', fullName: 'Operator Lain' });
    await expect(listed(cohortId, foreign)).rejects.toMatchObject({ status: 404 });
    await expect(seen(cohortId, id, foreign)).rejects.toMatchObject({ status: 404 });
    await expect(keep({ cohortId, sessionId }, await photo(), foreign)).rejects.toMatchObject({ status: 404 });
    expect((await listed(cohortId)).items).toHaveLength(1);
  });

  it('is needed by the policy for what was entered late, and else completing takes a reason', async () => {
    const { cohortId, sessionId, enrolmentId } = await running();
    const administrator = await signedIn(api, { role: 'administrator' });
    const params = { key: 'attendance.sheet_after_days' as const };
    const change = (value: number) =>
      administrator.call(policies.changeSetting, { params, body: { value, source: 'SK Kepala Balai 7/2026' } });
    const standing = async () => (await listed(cohortId)).sessions.map((each) => each.standing);
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
    await keep({ cohortId, sessionId }, await photo());
    expect(await standing()).toEqual(['there']);
    expect(await complete()).toMatchObject({ status: 'completed' });
    await keep({ cohortId, sessionId }, await photo());
    expect((await listed(cohortId)).items).toHaveLength(2);
    await change(0);
  });
});
