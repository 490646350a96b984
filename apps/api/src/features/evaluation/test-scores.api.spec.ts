import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { evaluation, grading } from '@kompeten/contract';
import type { TestScoreEntry } from '@kompeten/domain';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aRunningCohort, aTrainingStage, moved, type TrainingStage, UNITS } from '../../testing/training-builders.ts';

describe('tests before and after training', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  it('tell what was gained, of a unit or of the whole training, judge nobody, and close with the cohort', async () => {
    const { cohort, roster } = await aRunningCohort(stage, 2);
    const params = { cohortId: cohort.id };
    const [one = '', two = ''] = roster.map(({ id }) => id);
    const record = (kind: 'pre' | 'post', scores: TestScoreEntry[], unitCode: string | null = null) =>
      stage.instructor.call(evaluation.recordTestScores, { params, body: { kind, unitCode, scores } });
    const score = (enrolmentId: string, value: number | null, version?: number) => ({
      ...{ enrolmentId, score: value },
      ...(version !== undefined && { version }),
    });
    await record('pre', [score(one, 40), score(two, 50)]);
    await record('pre', [score(one, 20)], UNITS[0]);
    await sql(api, `update cohorts set units = jsonb_set(units, '{1,tested}', 'false') where id = $1`, [cohort.id]);
    await expect(record('pre', [score(one, 20)], UNITS[1])).rejects.toMatchObject({
      ...{ status: 422, code: 'test_score.unit_untested' },
    });
    const whole = await record('post', [score(one, 82), score(two, 65)]);
    expect(whole).toMatchObject({ pairs: 2, meanGainPercent: 50, meanLevel: 'medium' });
    expect(whole.gains.map(({ level }) => level).sort()).toEqual(['high', 'medium']);
    await expect(record('post', [score(one, 90)])).rejects.toMatchObject({ code: 'test_score.stale', status: 409 });
    expect(await record('post', [score(two, null, 1)])).toMatchObject({ pairs: 1, meanGainPercent: 70 });
    const unit = await stage.manager.call(evaluation.getTestScores, { params, query: { unitCode: UNITS[0] } });
    expect(unit).toMatchObject({ pairs: 0, meanGainPercent: null });
    expect((await stage.manager.call(grading.listGrades, { params })).grades).toEqual([]);
    const body = { kind: 'pre' as const, unitCode: null, scores: [score(one, 1, 1)] };
    await expect(stage.operator.call(evaluation.recordTestScores, { params, body })).rejects.toMatchObject({
      status: 403,
    });
    await moved(stage, cohort.id, 'open_evaluation', 'complete');
    await expect(record('pre', [score(one, 1, 1)])).rejects.toMatchObject({ code: 'test_score.not_open' });
  });
});
