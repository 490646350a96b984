import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates, cohorts, enrolments, evaluation, grading, policies } from '@kompeten/contract';
import type { CohortEvent } from '@kompeten/domain';
import { signedIn } from '../../testing/builders.ts';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage, UNITS } from '../../testing/training-builders.ts';

describe('amending a completed cohort', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const move = async (cohortId: string, event: CohortEvent, reason?: string, by = stage.manager) => {
    const { version } = await by.call(cohorts.getCohort, { params: { cohortId } });
    return by.call(cohorts.transitionCohort, { params: { cohortId }, body: { event, version, reason } });
  };

  it('takes two people and a reason; results follow the sheets, and each wrong certificate gets a case', async () => {
    const cohort = await aCompletedCohort(stage, { people: 3, judgements: { 2: 'BK' } });
    const { cohortId, roster } = cohort;
    const all = await issued(api, stage, cohort);
    await move(cohortId, 'amend', 'Nilai peserta 1 dan 3 tertukar');
    const grades = [
      { enrolmentId: roster[0]?.id ?? '', unitCode: UNITS[0], judgement: 'BK' as const, version: 1 },
      ...UNITS.map((unitCode) => ({
        enrolmentId: roster[2]?.id ?? '',
        unitCode,
        judgement: 'K' as const,
        version: 1,
      })),
    ];
    await stage.instructor.call(grading.recordGrades, { params: { cohortId }, body: { grades } });
    await expect(move(cohortId, 'complete')).rejects.toMatchObject({
      code: 'cohort.blocked',
      params: { blockers: [{ code: 'same_person' }] },
    });
    await move(cohortId, 'complete', undefined, stage.operator);
    const people = await stage.manager.call(enrolments.listEnrolments, { params: { cohortId }, query: {} });
    expect(people.items.map(({ status }) => status)).toEqual(['not_passed', 'passed', 'passed']);
    const waiting = await stage.manager.call(certificates.listCertificateRequests, { query: { status: 'pending' } });
    expect(waiting.items.map(({ certificateId, kind, note }) => [certificateId, kind, note])).toEqual([
      [all[0]?.id, 'revocation', 'Nilai peserta 1 dan 3 tertukar'],
    ]);
    const { items } = await stage.instructor.call(evaluation.listAmendments, { params: { cohortId } });
    expect(items).toEqual([
      expect.objectContaining({
        ...{ reason: 'Nilai peserta 1 dan 3 tertukar', openedByName: 'Kepala Uji', closedByName: 'Operator Uji' },
        ...{ passed: 1, notPassed: 1, certificateCases: 1 },
      }),
    ]);
    await move(cohortId, 'amend', 'Sekali lagi');
    expect((await stage.manager.call(evaluation.listAmendments, { params: { cohortId } })).items).toHaveLength(2);
  });

  it('gives a result after the remedial window too, for two people answer for it', async () => {
    const { cohortId } = await aCompletedCohort(stage, { people: 1, judgements: { 0: 'BK' } });
    const administrator = await signedIn(api, { role: 'administrator' });
    await administrator.call(policies.changeSetting, {
      params: { key: 'remedial.window_days' },
      body: { value: 0, source: 'Uji masa evaluasi ulang' },
    });
    const { items } = await stage.manager.call(enrolments.listEnrolments, { params: { cohortId }, query: {} });
    await move(cohortId, 'amend', 'Lembar kertas ditemukan');
    const own = UNITS.map((unitCode) => ({
      ...{ enrolmentId: items[0]?.id ?? '', unitCode, judgement: 'K' as const, version: 1 },
    }));
    await stage.instructor.call(grading.recordGrades, { params: { cohortId }, body: { grades: own } });
    await move(cohortId, 'complete', undefined, stage.operator);
    const after = await stage.manager.call(enrolments.listEnrolments, { params: { cohortId }, query: {} });
    expect(after.items[0]?.status).toBe('passed');
  });
});
