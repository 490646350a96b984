import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { grading } from '@kompeten/contract';
import { MOST_IN_A_CELL } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { signedIn } from '../../testing/builders.ts';
import { judged, sendGrades } from '../../testing/field-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import {
  aCohort,
  aRunningCohort,
  aTrainingStage,
  enrolled,
  moved,
  type TrainingStage,
  UNITS,
} from '../../testing/training-builders.ts';

const [, OTHER] = UNITS;

describe('judgements from devices', () => {
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
  const outcomes = ({ results }: { results: { outcome: string }[] }) => results.map(({ outcome }) => outcome);
  const history = async (cohortId: string) =>
    (await stage.manager.call(grading.listGradeEvents, { params: { cohortId }, query: {} })).items;

  it('arrive once, whatever is sent again, and answer the cells as they stand', async () => {
    const { cohortId, id } = await running();
    const events = [judged(id, { note: 'rapi' }), judged(id, { unitCode: OTHER, judgement: 'BK' })];
    const first = await sendGrades(stage.instructor, cohortId, events);
    expect(outcomes(first)).toEqual(['recorded', 'recorded']);
    expect(first.grades.map(({ judgement, version, heads, note }) => [judgement, version, heads, note])).toEqual(
      expect.arrayContaining([
        ['K', 1, [events[0]?.id], 'rapi'],
        ['BK', 1, [events[1]?.id], null],
      ]),
    );
    const again = await sendGrades(stage.instructor, cohortId, [...events, ...events]);
    expect(outcomes(again)).toEqual(['known', 'known', 'known', 'known']);
    expect(again.grades).toEqual(first.grades);
    expect(await history(cohortId)).toHaveLength(2);
  });

  it('merge by themselves where they do not contradict each other', async () => {
    const { cohortId, id } = await running();
    const base = judged(id, { judgement: 'BK' });
    await sendGrades(stage.instructor, cohortId, [base]);
    const noted = judged(id, { judgement: 'BK', note: 'gugup', supersedes: [base.id] });
    const better = judged(id, { supersedes: [base.id] });
    await sendGrades(stage.instructor, cohortId, [noted], { deviceId: 'desa' });
    const { grades } = await sendGrades(stage.manager, cohortId, [better], { deviceId: 'kantor' });
    expect(grades).toEqual([expect.objectContaining({ judgement: 'K', note: 'gugup', contested: false, version: 3 })]);
    expect(grades[0]?.heads).toEqual([noted.id, better.id].sort());
  });

  it('are each refused for themselves, and a poisoned one holds up no other', async () => {
    const { cohortId, id } = await running();
    const { id: elsewhere } = await running();
    const known = judged(id);
    await sendGrades(stage.instructor, cohortId, [known]);
    const { results } = await sendGrades(stage.instructor, cohortId, [
      judged(elsewhere),
      judged(id, { unitCode: 'CONTOH.KDKMP.07' }),
      judged(id, { score: 400 }),
      judged(id, { reason: 'x' }),
      judged(id, { supersedes: Array.from({ length: MOST_IN_A_CELL + 1 }, newId) }),
      judged(id, { unitCode: OTHER, id: known.id }),
      judged(id, { unitCode: OTHER }),
    ]);
    expect(results.map(({ outcome, code }) => code ?? outcome)).toEqual([
      'grading.stranger',
      'grading.unit_unknown',
      'request.invalid',
      'request.invalid',
      'request.invalid',
      'grading.event_of_another_cell',
      'recorded',
    ]);
    expect(results[2]?.params).toEqual({ issues: [{ pointer: '/score', code: 'too_big' }] });
  });

  it('fill a cell up to its limit only, and what goes beyond holds up no other', async () => {
    const { cohortId, id } = await running();
    const flood = Array.from({ length: MOST_IN_A_CELL + 1 }, () => judged(id));
    const elsewhere = judged(id, { unitCode: OTHER });
    const first = await sendGrades(stage.instructor, cohortId, [...flood, elsewhere]);
    expect(first.results.slice(-3).map(({ outcome, code }) => code ?? outcome)).toEqual([
      'recorded',
      'grading.cell_full',
      'recorded',
    ]);
    const again = await sendGrades(stage.instructor, cohortId, [judged(id), elsewhere]);
    expect(again.results.map(({ outcome, code }) => code ?? outcome)).toEqual(['grading.cell_full', 'known']);
    expect(await history(cohortId)).toHaveLength(MOST_IN_A_CELL + 1);
  });

  it('are refused one by one before the cohort runs, and all at once to whoever may not judge', async () => {
    const { id: planned } = await aCohort(stage);
    await moved(stage, planned, 'open_enrolment');
    const { id } = await enrolled(stage, planned);
    const { results } = await sendGrades(stage.manager, planned, [judged(id)]);
    expect(results[0]).toMatchObject({ outcome: 'refused', code: 'grading.not_open' });
    const { cohortId, id: somebody } = await running();
    await expect(sendGrades(stage.operator, cohortId, [judged(somebody)])).rejects.toMatchObject({ status: 403 });
    const stranger = await signedIn(api, { role: 'centre_manager' });
    await expect(sendGrades(stranger, cohortId, [judged(somebody)])).rejects.toMatchObject({
      code: 'cohort.not_found',
    });
    expect(await history(cohortId)).toEqual([]);
  });

  it('tell how far the clock of the device is off, and take its word for nothing', async () => {
    const { cohortId, id } = await running();
    const deviceNow = new Date(Date.now() + 86_400_000).toISOString();
    const answer = await sendGrades(stage.instructor, cohortId, [judged(id, { madeAt: deviceNow })], { deviceNow });
    expect(Math.abs(answer.clockSkewSeconds - 86_400)).toBeLessThan(10);
    expect(Date.parse((await history(cohortId))[0]?.recordedAt ?? '')).toBeLessThan(Date.now() + 1000);
  });

  it('of devices that send at once all arrive, in any order with the same result', async () => {
    const { cohortId, ids } = await running(3);
    const devices = ['a', 'b', 'c', 'd'].map((deviceId) => ({
      deviceId,
      events: ids.flatMap((id) => UNITS.map((unitCode) => judged(id, { unitCode, note: deviceId }))),
    }));
    await Promise.all(
      [...devices, ...devices].map(({ deviceId, events }) =>
        sendGrades(stage.instructor, cohortId, events, { deviceId }),
      ),
    );
    const { grades } = await stage.manager.call(grading.listGrades, { params: { cohortId } });
    expect(grades).toHaveLength(6);
    for (const grade of grades) {
      expect(grade).toMatchObject({ judgement: 'K', version: 4, contested: false });
      expect(grade.note?.split(' / ').sort()).toEqual(['a', 'b', 'c', 'd']);
    }
  });
});
