import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates, instructors, instructorProfiles as profiles } from '@kompeten/contract';
import type { Instructor, NewActivity } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { refused } from '../../testing/refused.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import {
  aCohort,
  anInstructor,
  aRunningCohort,
  aSession,
  aTrainingStage,
  sessionAt,
  type TrainingStage,
  UNITS,
} from '../../testing/training-builders.ts';

const pdf = new Blob([Buffer.from('%PDF-1.7\nbukti')]);

describe('how instructors develop and what they earn', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let own: SignedIn & { instructorId: string };
  let params: { instructorId: string };
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    own = await anInstructor(api, stage.manager, stage.centreId, false);
    params = { instructorId: own.instructorId };
    const technical = {
      kind: 'technical' as const,
      title: 'Akuntansi',
      unitCodes: [UNITS[0]],
      validFrom: '2024-01-01',
    };
    await stage.operator.call(instructors.addQualification, { params, body: technical });
  });
  afterAll(() => api?.stop());

  const read = (): Promise<Instructor> => stage.operator.call(instructors.getInstructor, { params });
  const upload = (file: Blob) => own.call(profiles.uploadInstructorFile, { params, file });
  const named = async (instructorId: string, fullName: string) => {
    const of = { instructorId };
    const { version } = await stage.operator.call(instructors.getInstructor, { params: of });
    await stage.operator.call(instructors.changeInstructor, { params: of, body: { version, fullName } });
  };

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
    const none = { status: 404, code: 'instructor.activity_not_found' } as const;
    await refused(api, () => move(newId(), { event: 'drop', version: 1 }), none);
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
    const cohort = await aCompletedCohort(stage, { people: 1 });
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
    const { roster } = await aRunningCohort(elsewhere, 1);
    const body = { version: (await read()).version, enrolmentId: roster[0]?.id ?? '' };
    await expect(stage.manager.call(profiles.knowInstructor, { params, body })).rejects.toMatchObject({
      code: 'instructor.person_unknown',
    });
  });
});
