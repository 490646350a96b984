import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, certificates, enrolments, evaluation, grading, issuance } from '@kompeten/contract';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aCompletedCohort, type CohortWish, requested } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aRunningCohort, aTrainingStage, type TrainingStage, UNITS } from '../../testing/training-builders.ts';

describe('remedial evaluations', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const failed = async (wish: CohortWish = { people: 1, judgements: { 0: 'BK' } }) => {
    const cohort = await aCompletedCohort(stage, wish);
    return { ...cohort, params: { cohortId: cohort.cohortId }, id: cohort.roster[0]?.id ?? '' };
  };
  const judge = (enrolmentId: string, change: object = {}, by: SignedIn = stage.instructor) =>
    by.call(evaluation.recordRemedial, {
      params: { enrolmentId },
      body: {
        ...{ unitCode: UNITS[0], judgement: 'K' as const, score: 82, heldOn: api.clock.today() },
        ...{ note: 'Praktik diulang di bengkel', ...change },
      },
    });
  const statusOf = async (cohortId: string, id: string) =>
    (await stage.manager.call(enrolments.listEnrolments, { params: { cohortId }, query: {} })).items.find(
      (one) => one.id === id,
    )?.status;

  it('let somebody pass with the last missing unit; every attempt stays, and so does what was judged before', async () => {
    const { cohortId, params, id } = await failed();
    const open = await stage.instructor.call(evaluation.listRemedials, { params });
    expect(open).toMatchObject({ open: true, opensOn: api.clock.today() });
    expect(open.items[0]?.outstanding.map(({ unitCode }) => unitCode)).toEqual([...UNITS]);
    await judge(id, { judgement: 'BK', note: 'Belum selesai tepat waktu' });
    await judge(id);
    expect(await statusOf(cohortId, id)).toBe('not_passed');
    const { items } = await judge(id, { unitCode: UNITS[1] });
    expect(items[0]).toMatchObject({ status: 'passed', outstanding: [] });
    expect(items[0]?.remedials.map(({ before, judgement }) => [before, judgement])).toEqual([
      ['BK', 'BK'],
      ['BK', 'K'],
      ['BK', 'K'],
    ]);
    const { grades } = await stage.instructor.call(grading.listGrades, { params });
    expect(grades.map(({ judgement, version }) => [judgement, version])).toEqual([
      ['K', 3],
      ['K', 2],
    ]);
    await expect(judge(id)).rejects.toMatchObject({ code: 'remedial.not_needed' });
    const auditor = await signedIn(api, { role: 'auditor' });
    const trail = await auditor.call(audit.listAuditEvents, {
      query: { subjectId: id, type: 'enrolment.judged_again' },
    });
    expect(trail.items[0]?.data).toMatchObject({ passed: true, unitCode: UNITS[1] });
  });

  it('make up for a unit that was never judged, and then a training certificate can be asked for', async () => {
    const { cohortId, roster, sessionId, id, params } = await failed({ people: 1, judgements: { 0: null } });
    for (const unitCode of UNITS) await judge(id, { unitCode });
    expect(await statusOf(cohortId, id)).toBe('passed');
    const { items } = await stage.manager.call(issuance.getIssuanceReadiness, { params });
    expect(items[0]?.training).toEqual([]);
    expect(await requested(stage, { cohortId, sessionId, roster })).toEqual(expect.any(String));
  });

  it('do not make up for attendance', async () => {
    const { cohortId, id } = await failed({ people: 1, absent: [0], judgements: { 0: 'BK' } });
    for (const unitCode of UNITS) await judge(id, { unitCode });
    expect(await statusOf(cohortId, id)).toBe('not_passed');
  });

  it('ask for a new statement of participation where the old one prints what is past', async () => {
    const cohort = await failed();
    const batchId = await requested(stage, cohort, 'participation');
    await stage.manager.call(issuance.approveIssuance, { params: { batchId }, body: {} });
    await api.runJobs();
    await judge(cohort.id);
    const { items } = await stage.manager.call(certificates.listCertificateRequests, { query: { status: 'pending' } });
    expect(items[0]).toMatchObject({ kind: 'replacement', note: 'Praktik diulang di bengkel' });
  });

  it('are refused outside the window by the day they were held, to others, and in a cohort at work', async () => {
    const { id } = await failed();
    await expect(judge(id, { heldOn: '2020-01-01' })).rejects.toMatchObject({ code: 'remedial.before_completion' });
    await expect(judge(id, { heldOn: '2099-01-01' })).rejects.toMatchObject({ code: 'remedial.in_future' });
    await expect(judge(id, { unitCode: 'CONTOH.KDKMP.09' })).rejects.toMatchObject({ code: 'remedial.unit_unknown' });
    await expect(judge(id, {}, stage.operator)).rejects.toMatchObject({ status: 403 });
    const foreign = await aTrainingStage(api);
    await expect(judge(id, {}, foreign.instructor)).rejects.toMatchObject({ status: 404 });
    const { roster } = await aRunningCohort(stage, 1);
    await expect(judge(roster[0]?.id ?? '')).rejects.toMatchObject({ code: 'remedial.cohort_not_completed' });
  });
});
