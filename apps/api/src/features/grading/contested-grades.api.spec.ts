import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { grading, issuance } from '@kompeten/contract';
import { MOST_IN_A_CELL } from '@kompeten/domain';
import { judged, sendGrades } from '../../testing/field-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aRunningCohort, aTrainingStage, moved, type TrainingStage, UNITS } from '../../testing/training-builders.ts';

const [UNIT] = UNITS;

describe('judgements from devices that contradict each other', () => {
  let api: TestApi;
  let stage: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const running = async (people = 1) => {
    const { cohort, roster } = await aRunningCohort(stage, people);
    return { cohortId: cohort.id, ids: roster.map(({ id }) => id), id: roster[0]?.id ?? '' };
  };
  const history = async (cohortId: string) =>
    (await stage.manager.call(grading.listGradeEvents, { params: { cohortId }, query: {} })).items;

  it('stand side by side until somebody settles them with a reason', async () => {
    const { cohortId, id } = await running();
    const [one, two] = [judged(id), judged(id, { judgement: 'BK' })];
    await sendGrades(stage.instructor, cohortId, [one], { deviceId: 'desa' });
    const { grades } = await sendGrades(stage.manager, cohortId, [two], { deviceId: 'kantor' });
    expect(grades[0]).toMatchObject({ judgement: null, contested: true, version: 2 });
    expect(grades[0]?.rivals.map(({ judgement, authorName, deviceId }) => [judgement, authorName, deviceId])).toEqual(
      expect.arrayContaining([
        ['K', 'Instruktur Uji', 'desa'],
        ['BK', 'Kepala Uji', 'kantor'],
      ]),
    );
    const readiness = await stage.manager.call(issuance.getIssuanceReadiness, { params: { cohortId } });
    expect(readiness.items[0]?.training).toContainEqual({ code: 'unit_contested', unitCode: UNIT });
    await expect(moved(stage, cohortId, 'open_evaluation', 'complete')).rejects.toMatchObject({
      code: 'cohort.blocked',
      params: { blockers: [{ code: 'cells_contested', count: 1 }] },
    });
    const put = { grades: [{ enrolmentId: id, unitCode: UNIT, judgement: 'K' as const, version: 2 }] };
    await expect(stage.manager.call(grading.recordGrades, { params: { cohortId }, body: put })).rejects.toMatchObject({
      code: 'grading.contested',
      params: { cells: [{ enrolmentId: id, version: 2 }] },
    });
    const bare = judged(id, { supersedes: [one.id, two.id] });
    const refused = await sendGrades(stage.manager, cohortId, [bare]);
    expect(refused.results[0]).toMatchObject({ outcome: 'refused', code: 'grading.reason_needed' });
    const settled = await sendGrades(stage.manager, cohortId, [{ ...bare, reason: 'Diuji ulang bersama' }]);
    expect(settled.grades[0]).toMatchObject({ judgement: 'K', contested: false, rivals: [], version: 3 });
    expect((await history(cohortId)).map(({ judgement, reason }) => [judgement, reason])).toEqual([
      ['K', null],
      ['BK', null],
      ['K', 'Diuji ulang bersama'],
    ]);
  });

  it('are not settled without a reason by answering one side after the other', async () => {
    const { cohortId, id } = await running();
    const [one, two] = [judged(id), judged(id, { judgement: 'BK' })];
    await sendGrades(stage.instructor, cohortId, [one], { deviceId: 'desa' });
    await sendGrades(stage.manager, cohortId, [two], { deviceId: 'kantor' });
    const device = { deviceId: 'ketiga' };
    await sendGrades(stage.manager, cohortId, [judged(id, { supersedes: [one.id] })], device);
    const second = judged(id, { supersedes: [two.id] });
    const refused = await sendGrades(stage.manager, cohortId, [second], device);
    expect(refused.results[0]).toMatchObject({ outcome: 'refused', code: 'grading.reason_needed' });
    expect(refused.grades[0]).toMatchObject({ contested: true, version: 3 });
    const settled = await sendGrades(stage.manager, cohortId, [{ ...second, reason: 'Diuji ulang' }], device);
    expect(settled.grades[0]).toMatchObject({ judgement: 'K', contested: false });
  });

  it('are settled even when the cell is full, and nothing more comes in', async () => {
    const { cohortId, id } = await running();
    const flood = Array.from({ length: MOST_IN_A_CELL }, (_, at) => judged(id, { judgement: at === 0 ? 'BK' : 'K' }));
    await sendGrades(stage.instructor, cohortId, flood);
    const settling = judged(id, { supersedes: flood.map((one) => one.id), reason: 'Disepakati di kelas' });
    const { results, grades } = await sendGrades(stage.instructor, cohortId, [settling, judged(id)]);
    expect(results.map(({ outcome, code }) => code ?? outcome)).toEqual(['recorded', 'grading.cell_full']);
    expect(grades).toMatchObject([{ judgement: 'K', contested: false }]);
  });
});
