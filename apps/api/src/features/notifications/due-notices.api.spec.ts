import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instructors, licences, mentoring } from '@kompeten/contract';
import { signedIn } from '../../testing/builders.ts';
import { aMentorship, aVisitReport } from '../../testing/mentoring-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { toldOf } from '../../testing/told.ts';
import {
  aCohort,
  anInstructor,
  aRunningCohort,
  aSession,
  aTrainingStage,
  enrolled,
  moved,
  sessionAt,
  type TrainingStage,
  UNITS,
} from '../../testing/training-builders.ts';
import { TellDueJob } from './notifications.job.ts';

describe('what a day makes due', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    api.clock.set('2027-03-01T23:03:00.000Z');
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const look = async () => {
    await api.app.get(TellDueJob).run();
    await api.runJobs();
  };
  const planned = async (startsOn: string, instructorId = stage.instructor.instructorId) => {
    const { id } = await aCohort(stage, { startsOn, endsOn: startsOn });
    await aSession(stage, id, { ...sessionAt(stage, startsOn), instructorId });
    await moved(stage, id, 'open_enrolment');
    return id;
  };

  it('is a cohort that starts in three days, told once to those who teach it until it starts', async () => {
    const cohortId = await planned('2027-03-05');
    await planned('2027-03-06');
    await planned('2027-03-04', (await anInstructor(api, stage.manager, stage.centreId)).instructorId);
    await look();
    await look();
    const path = `/admin/cohorts/${cohortId}`;
    expect(await toldOf(stage.instructor, 'cohort_starts')).toEqual([{ path, waits: true }]);
    expect(await toldOf(stage.manager, 'cohort_starts')).toEqual([]);
    await enrolled(stage, cohortId);
    await moved(stage, cohortId, 'close_enrolment', 'confirm', 'start');
    await api.runJobs();
    expect(await toldOf(stage.instructor, 'cohort_starts')).toEqual([{ path, waits: false }]);
  });

  it('is an evaluation that is open after the last day, for those who complete it and those who teach', async () => {
    const evaluated = async (endsOn: string) => {
      const { cohort } = await aRunningCohort(stage, 1, { endsOn });
      await moved(stage, cohort.id, 'open_evaluation');
      return `/admin/cohorts/${cohort.id}`;
    };
    const path = await evaluated('2027-03-01');
    await evaluated('2027-03-02');
    await look();
    for (const by of [stage.manager, stage.operator, stage.instructor]) {
      expect(await toldOf(by, 'evaluation_open')).toEqual([{ path, waits: true }]);
    }
  });

  it('is a qualification within the warning time, unless a longer one holds for the same', async () => {
    const own = await anInstructor(api, stage.manager, stage.centreId, false);
    const params = { instructorId: own.instructorId };
    const add = (title: string, unitCode: string, validUntil: string) =>
      stage.manager.call(instructors.addQualification, {
        params,
        body: { kind: 'technical', title, unitCodes: [unitCode], validFrom: '2025-01-01', validUntil },
      });
    await add('Segera habis', UNITS[0], '2027-05-01');
    await add('Masih lama', UNITS[1], '2028-05-01');
    await add('Diperpanjang', UNITS[1], '2027-05-01');
    await look();
    const path = `/admin/instructors/${own.instructorId}`;
    for (const by of [own, stage.manager]) {
      expect(await toldOf(by, 'qualification_expires')).toEqual([{ path, waits: true }]);
    }
    const stranger = await signedIn(api, { role: 'centre_manager' });
    await look();
    expect(await toldOf(stranger, 'qualification_expires')).toEqual([]);
  });

  it('is a licence of the centre for its managers, until it is renewed or removed', async () => {
    const params = { centreId: stage.centreId };
    const body = { kind: 'accreditation', title: 'Akreditasi A', number: 'A-1', issuer: 'LA-LPK' } as const;
    const dates = { validFrom: '2022-06-01', validUntil: '2027-06-01' };
    const { id: licenceId } = await stage.manager.call(licences.createLicence, { params, body: { ...body, ...dates } });
    await look();
    const path = `/admin/centres/${stage.centreId}/licences`;
    expect(await toldOf(stage.manager, 'licence_expires')).toEqual([{ path, waits: true }]);
    expect(await toldOf(stage.operator, 'licence_expires')).toEqual([]);
    await stage.manager.call(licences.deleteLicence, { params: { ...params, licenceId } });
    await api.runJobs();
    expect(await toldOf(stage.manager, 'licence_expires')).toEqual([{ path, waits: false }]);
  });

  it('is a follow-up visit for the mentor, until the visit was held', async () => {
    const { id, mentor, followUps } = await aMentorship(api, stage, { startsOn: '2026-12-01' });
    await look();
    await look();
    const path = `/admin/mentoring/${id}`;
    expect(await toldOf(mentor, 'follow_up_due')).toEqual([{ path, waits: true }]);
    const report = aVisitReport(api, { followUpMonths: followUps[0]?.months ?? null });
    await mentor.call(mentoring.reportMentoringVisit, { params: { mentorshipId: id }, body: report });
    await look();
    expect(await toldOf(mentor, 'follow_up_due')).toEqual([{ path, waits: false }]);
  });
});
