import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, instructors, instructorProfiles as profiles } from '@kompeten/contract';
import sharp from 'sharp';
import { newId } from '../../clock.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { toldOf } from '../../testing/told.ts';
import { anInstructor, aTrainingStage, type TrainingStage, UNITS } from '../../testing/training-builders.ts';

const technical = {
  kind: 'technical' as const,
  title: 'Akuntansi koperasi',
  unitCodes: [UNITS[0]],
  validFrom: '2024-01-01',
};
const pdf = new Blob([Buffer.from('%PDF-1.7\nbukti')]);

describe('what instructors keep of themselves', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let own: SignedIn & { instructorId: string };
  let params: { instructorId: string };
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    own = await anInstructor(api, stage.manager, stage.centreId, false);
    params = { instructorId: own.instructorId };
  });
  afterAll(() => api?.stop());

  const upload = (file: Blob, by: SignedIn = own) => by.call(profiles.uploadInstructorFile, { params, file });

  describe('evidence', () => {
    it('is told by its content, lies sealed, and is seen by the instructor and the centre alone', async () => {
      const photo = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#777' } })
        .png()
        .toBuffer();
      const { id: fileId } = await upload(new Blob([photo]));
      const of = { params: { ...params, fileId } };
      const kept = Buffer.from(await (await own.call(profiles.downloadInstructorFile, of)).arrayBuffer());
      expect((await sharp(kept).metadata()).format).toBe('jpeg');
      const text = 'select content_sealed as sealed from instructor_files where id = $1';
      const [row] = await sql<{ sealed: Buffer }>(api, text, [fileId]);
      expect(row?.sealed.includes(kept.subarray(0, 16))).toBe(false);
      expect((await stage.operator.call(profiles.downloadInstructorFile, of)).size).toBe(kept.length);
      await expect(stage.instructor.call(profiles.downloadInstructorFile, of)).rejects.toMatchObject({ status: 403 });
      const stranger = await signedIn(api, { role: 'operator' });
      await expect(stranger.call(profiles.downloadInstructorFile, of)).rejects.toMatchObject({
        ...{ status: 404, code: 'instructor.not_found' },
      });
      const missing = { params: { ...params, fileId: newId() } };
      await expect(own.call(profiles.downloadInstructorFile, missing)).rejects.toMatchObject({
        code: 'instructor.file_not_found',
      });
    });

    it('is refused where it is neither a photo nor a PDF', async () => {
      await expect(upload(new Blob(['<svg onload="x()"/>']))).rejects.toMatchObject({ code: 'instructor.file_type' });
    });
  });

  it('a qualification of their own counts once somebody else of the centre has confirmed it', async () => {
    const { id: evidenceId } = await upload(pdf);
    const recorded = await own.call(instructors.addQualification, { params, body: { ...technical, evidenceId } });
    const [held] = recorded.qualifications;
    expect(held).toMatchObject({ evidenceId, confirmed: false, certificate: null });
    expect(recorded.qualifiedUnitCodes).toEqual([]);
    const confirm = (by: SignedIn, qualificationId = held?.id ?? '') =>
      by.call(profiles.confirmQualification, { params: { ...params, qualificationId } });
    await expect(confirm(own)).rejects.toMatchObject({ code: 'identity.forbidden' });
    await api.runJobs();
    const path = `/admin/instructors/${own.instructorId}`;
    expect(await toldOf(stage.manager, 'qualification_waits')).toEqual([{ path, waits: true }]);
    expect((await confirm(stage.operator)).qualifiedUnitCodes).toEqual([UNITS[0]]);
    await api.runJobs();
    expect(await toldOf(stage.manager, 'qualification_waits')).toEqual([{ path, waits: false }]);
    await expect(confirm(stage.operator)).rejects.toMatchObject({ code: 'instructor.qualification_not_found' });
    const foreign = { ...technical, evidenceId: newId() };
    await expect(own.call(instructors.addQualification, { params, body: foreign })).rejects.toMatchObject({
      code: 'instructor.file_not_found',
    });
  });

  it('a clerk who teaches confirms nothing of their own', async () => {
    const both = await signedIn(api, { role: 'operator', centreId: stage.centreId });
    const body = { centreId: stage.centreId, fullName: 'Dwiperan', email: both.account.email };
    const { id: instructorId } = await stage.manager.call(instructors.createInstructor, { body });
    const { qualifications } = await both.call(instructors.addQualification, {
      params: { instructorId },
      body: technical,
    });
    const of = { instructorId, qualificationId: qualifications[0]?.id ?? '' };
    await expect(both.call(profiles.confirmQualification, { params: of })).rejects.toMatchObject({
      ...{ status: 422, code: 'instructor.own_confirmation' },
    });
    const { items } = await both.call(instructors.listInstructors, { query: { own: 'true' } });
    expect(items.map(({ id }) => id)).toEqual([instructorId]);
  });

  it('days on which they cannot teach are told and taken back, and colleagues do not see why', async () => {
    const add = (by: SignedIn, from: string, to: string) =>
      by.call(profiles.addInstructorAbsence, { params, body: { from, to, reason: 'Cuti tahunan' } });
    const { id: absenceId } = await add(own, '2099-03-02', '2099-03-04');
    await expect(add(own, '2099-03-05', '2099-03-04')).rejects.toMatchObject({
      params: { issues: [{ pointer: '/to', code: 'period_reversed' }] },
    });
    await expect(add(stage.instructor, '2099-03-05', '2099-03-05')).rejects.toMatchObject({ status: 403 });
    const roster = () =>
      stage.instructor.call(profiles.getInstructorRoster, {
        params: { centreId: stage.centreId },
        query: { from: '2099-03-04', weeks: 1 },
      });
    const row = (await roster()).items.find(({ instructorId }) => instructorId === own.instructorId);
    expect(row?.weeks).toEqual([
      { startsOn: '2099-03-02', lessonHours: 0, over: false, absentDays: ['2099-03-02', '2099-03-03', '2099-03-04'] },
    ]);
    expect(JSON.stringify(await roster())).not.toContain('Cuti');
    await expect(stage.instructor.call(profiles.listInstructorAbsences, { params })).rejects.toMatchObject({
      status: 403,
    });
    const remove = () => own.call(profiles.removeInstructorAbsence, { params: { ...params, absenceId } });
    expect(await remove()).toEqual({ ok: true });
    await expect(remove()).rejects.toMatchObject({ status: 404, code: 'instructor.absence_not_found' });
    const auditor = await signedIn(api, { role: 'auditor' });
    const trail = await auditor.call(audit.listAuditEvents, { query: { subjectId: own.instructorId } });
    expect(trail.items.map(({ type }) => type)).toContain('instructor.absence_removed');
    expect(JSON.stringify(trail)).not.toContain('Cuti');
  });
});
