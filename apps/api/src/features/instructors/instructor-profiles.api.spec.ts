import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, certificates, instructors, instructorProfiles as profiles } from '@kompeten/contract';
import type { Instructor, NewActivity } from '@kompeten/domain';
import sharp from 'sharp';
import { newId } from '../../clock.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import {
  aCohort,
  anInstructor,
  aSession,
  aTrainingStage,
  sessionAt,
  type TrainingStage,
  UNITS,
} from '../../testing/training-builders.ts';

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

  const read = (): Promise<Instructor> => stage.operator.call(instructors.getInstructor, { params });
  const upload = (file: Blob, by: SignedIn = own) => by.call(profiles.uploadInstructorFile, { params, file });

  const named = async (instructorId: string, fullName: string) => {
    const of = { instructorId };
    const { version } = await stage.operator.call(instructors.getInstructor, { params: of });
    await stage.operator.call(instructors.changeInstructor, { params: of, body: { version, fullName } });
  };

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
    expect((await confirm(stage.operator)).qualifiedUnitCodes).toEqual([UNITS[0]]);
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

  it('an activity of the plan is done with what shows it, once it is over', async () => {
    const plan = (wish: Partial<NewActivity> = {}) =>
      own.call(profiles.planInstructorActivity, {
        params,
        body: {
          kind: 'tot',
          title: 'ToT pendampingan',
          startsOn: '2026-05-04',
          endsOn: '2026-05-08',
          hours: 40,
          ...wish,
        },
      });
    const move = (
      activityId: string,
      body: { event: 'complete' | 'drop' | 'plan'; version: number; evidenceId?: string },
    ) => own.call(profiles.moveInstructorActivity, { params: { ...params, activityId }, body });
    const ahead = await plan({ endsOn: '2099-05-08' });
    const { id: evidenceId } = await upload(pdf);
    await expect(move(ahead.id, { event: 'complete', version: 1, evidenceId })).rejects.toMatchObject({
      code: 'instructor.activity_ahead',
    });
    const over = await plan();
    await expect(move(over.id, { event: 'complete', version: 1 })).rejects.toMatchObject({
      code: 'instructor.activity_evidence_missing',
    });
    const done = await move(over.id, { event: 'complete', version: 1, evidenceId });
    expect(done).toMatchObject({ status: 'done', hours: 40, evidenceId, version: 2 });
    await expect(move(over.id, { event: 'drop', version: 1 })).rejects.toMatchObject({
      code: 'instructor.activity_stale',
    });
    await expect(move(over.id, { event: 'drop', version: 2 })).rejects.toMatchObject({
      code: 'instructor.activity_wrong_state',
    });
    await expect(move(newId(), { event: 'drop', version: 1 })).rejects.toMatchObject({ status: 404 });
    const { items } = await stage.operator.call(profiles.listInstructorActivities, { params });
    expect(items.map(({ status }) => status).sort()).toEqual(['done', 'planned']);
  });

  it('the load is what they teach, by week, month and year, against the limits', async () => {
    const { id } = await aCohort(stage);
    await aSession(stage, id, sessionAt(stage, '2025-11-03', '08:00', '12:30'));
    await aSession(stage, id, sessionAt(stage, '2025-11-10', '08:00', '09:30'));
    const of = { instructorId: stage.instructor.instructorId };
    const load = await stage.operator.call(profiles.getInstructorLoad, { params: of, query: { year: 2025 } });
    expect(load).toMatchObject({
      ...{ lessonHours: 8, over: false, limits: { week: 40, month: 160, year: 1600 } },
      weeks: [
        { startsOn: '2025-11-03', lessonHours: 6 },
        { startsOn: '2025-11-10', lessonHours: 2 },
      ],
      months: [{ startsOn: '2025-11-01', lessonHours: 8 }],
    });
  });

  it('a certificate of their own qualifies them by itself, for as long as it is in force', async () => {
    const cohort = await aCompletedCohort(stage, { people: 2 });
    const enrolmentId = cohort.roster[0]?.id ?? '';
    const know = async (by: SignedIn, enrolment: string | null, instructorId = own.instructorId) => {
      const { version } = await stage.operator.call(instructors.getInstructor, { params: { instructorId } });
      const body = { version, enrolmentId: enrolment };
      return by.call(profiles.knowInstructor, { params: { instructorId }, body });
    };
    await expect(know(own, enrolmentId)).rejects.toMatchObject({ code: 'identity.forbidden' });
    await expect(know(stage.operator, newId())).rejects.toMatchObject({ code: 'instructor.person_unknown' });
    await expect(know(stage.operator, enrolmentId)).rejects.toMatchObject({ code: 'instructor.person_name_differs' });
    const { fullName = '' } = cohort.roster[0]?.person ?? {};
    await named(own.instructorId, fullName);
    await named(stage.instructor.instructorId, `Ir. ${fullName}`);
    expect(await know(stage.operator, enrolmentId)).toMatchObject({ personName: cohort.roster[0]?.person.fullName });
    await expect(know(stage.operator, enrolmentId, stage.instructor.instructorId)).rejects.toMatchObject({
      ...{ status: 409, code: 'instructor.person_taken' },
    });
    const [certificate] = await issued(api, stage, cohort);
    const earned = (await read()).qualifications.find((each) => each.certificate !== null);
    expect(earned).toMatchObject({ id: certificate?.id, kind: 'technical', unitCodes: [...UNITS], confirmed: true });
    expect((await read()).qualifiedUnitCodes).toEqual([...UNITS]);
    const suspension = { reason: 'under_review', note: 'Diperiksa' };
    const certificateId = certificate?.id ?? '';
    await stage.manager.call(certificates.suspendCertificate, { params: { certificateId }, body: suspension });
    const suspended = await read();
    expect(suspended.qualifiedUnitCodes).toEqual([UNITS[0]]);
    expect(suspended.qualifications.find(({ id }) => id === certificateId)?.certificate?.standing).toBe('suspended');
    api.clock.pass(15 * 86_400);
    const later = await signedIn(api, { role: 'auditor' });
    expect((await later.call(instructors.getInstructor, { params })).qualifiedUnitCodes).toEqual([...UNITS]);
    api.clock.set(null);
    expect(await know(stage.operator, null)).toMatchObject({ personId: null, qualifiedUnitCodes: [UNITS[0]] });
  });

  it('who is known as a participant of another centre is not found', async () => {
    const elsewhere = await aTrainingStage(api);
    const { roster } = await aCompletedCohort(elsewhere, { people: 1 });
    const body = { version: (await read()).version, enrolmentId: roster[0]?.id ?? '' };
    await expect(stage.manager.call(profiles.knowInstructor, { params, body })).rejects.toMatchObject({
      code: 'instructor.person_unknown',
    });
  });
});
