import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cohorts, corrections, enrolments, grading } from '@kompeten/contract';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { judged, sendAttendance, sendGrades, stated } from '../../testing/field-builders.ts';
import { aCompletedCohort, type CohortWish } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, moved, type TrainingStage, UNITS } from '../../testing/training-builders.ts';

const [UNIT] = UNITS;

describe('statements that arrive after their cohort has closed', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let head: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    head = await signedIn(api, { role: 'centre_manager', centreId: stage.centreId, fullName: 'Kepala Kedua' });
  });
  afterAll(() => api?.stop());

  const completed = async (wish: CohortWish = { people: 1 }) => {
    const cohort = await aCompletedCohort(stage, wish);
    return { ...cohort, id: cohort.roster[0]?.id ?? '' };
  };
  const casesIn = async (cohortId: string, by = head) =>
    (await by.call(corrections.listCorrections, { query: { cohortId } })).items;
  const apply = (correctionId = '', by = head, eventId?: string) =>
    by.call(corrections.applyCorrection, {
      params: { correctionId },
      body: { reason: 'Lembar kertas dicek', eventId },
    });
  const statusOf = async (cohortId: string) =>
    (await head.call(enrolments.listEnrolments, { params: { cohortId }, query: {} })).items.map(({ status }) => status);
  const gradeOf = async (cohortId: string) =>
    (await head.call(grading.listGrades, { params: { cohortId } })).grades.find(({ unitCode }) => unitCode === UNIT);

  it('are kept beside the sheet and open one case a cell, which the same statement opens only once', async () => {
    const { cohortId, id } = await completed();
    const late = judged(id, { judgement: 'BK' });
    const first = await sendGrades(stage.instructor, cohortId, [late]);
    expect(first.results).toEqual([{ eventId: late.id, outcome: 'late', correctionId: expect.any(String) }]);
    expect(first.grades[0]).toMatchObject({ judgement: 'K', version: 1, contested: false });
    expect((await sendGrades(stage.instructor, cohortId, [late])).results).toEqual(first.results);
    const more = judged(id, { judgement: 'BK', note: 'RAT', supersedes: [late.id] });
    const second = await sendGrades(stage.instructor, cohortId, [more]);
    expect(second.results[0]).toMatchObject({ outcome: 'late', correctionId: first.results[0]?.correctionId });
    expect(await casesIn(cohortId)).toEqual([
      expect.objectContaining({
        ...{ kind: 'grade', status: 'open', unitCode: UNIT, sessionId: null, blockers: [] },
        standing: expect.objectContaining({ judgement: 'K', note: null }),
        proposed: expect.objectContaining({ judgement: 'BK', note: 'RAT' }),
      }),
    ]);
    const { items } = await head.call(grading.listGradeEvents, { params: { cohortId }, query: { unitCode: UNIT } });
    expect(items.map((event) => [event.judgement, event.late])).toEqual(
      expect.arrayContaining([
        ['K', false],
        ['BK', true],
        ['BK', true],
      ]),
    );
  });

  it('open no case when they say what stands', async () => {
    const { cohortId, id, sessionId } = await completed();
    const { results } = await sendGrades(stage.instructor, cohortId, [judged(id)]);
    expect(results[0]).toEqual({ eventId: expect.any(String), outcome: 'late' });
    const presence = await sendAttendance(stage.instructor, cohortId, [stated(id, sessionId)]);
    expect(presence.results[0]).toEqual({ eventId: expect.any(String), outcome: 'late' });
    expect(await casesIn(cohortId)).toEqual([]);
  });

  it('are decided by somebody else than who made them, in the circle of the centre, once', async () => {
    const { cohortId, id } = await completed();
    await sendGrades(stage.manager, cohortId, [judged(id, { judgement: 'BK' })]);
    const [one] = await casesIn(cohortId, stage.manager);
    expect(one?.blockers).toEqual([{ code: 'same_person' }]);
    await expect(apply(one?.id, stage.manager)).rejects.toMatchObject({ code: 'correction.same_person' });
    await expect(apply(one?.id, stage.operator as SignedIn)).rejects.toMatchObject({ status: 403 });
    const stranger = await signedIn(api, { role: 'centre_manager' });
    await expect(apply(one?.id, stranger)).rejects.toMatchObject({ code: 'correction.not_found', status: 404 });
    expect(await casesIn(cohortId, stranger)).toEqual([]);
    // A statement of another case is no choice here, and what is asked with it is not done.
    await expect(apply(one?.id, head, id)).rejects.toMatchObject({ code: 'correction.unknown_choice' });
    expect(await casesIn(cohortId)).toMatchObject([{ status: 'open' }]);
    const kept = await head.call(corrections.dismissCorrection, {
      params: { correctionId: one?.id ?? '' },
      body: { reason: 'Penilaian pertama benar' },
    });
    expect(kept).toMatchObject({ status: 'kept', decidedByName: 'Kepala Kedua', reason: 'Penilaian pertama benar' });
    expect(await gradeOf(cohortId)).toMatchObject({ judgement: 'K', version: 1 });
    await expect(apply(one?.id)).rejects.toMatchObject({ code: 'correction.wrong_state', params: { status: 'kept' } });
  });

  it('once applied stand in the sheet, and the result follows both ways', async () => {
    const { cohortId, id } = await completed({ people: 1, judgements: { 0: 'BK' } });
    expect(await statusOf(cohortId)).toEqual(['not_passed']);
    await sendGrades(stage.instructor, cohortId, [judged(id), judged(id, { unitCode: UNITS[1] })]);
    for (const { id: correctionId } of await casesIn(cohortId)) await apply(correctionId);
    expect(await gradeOf(cohortId)).toMatchObject({ judgement: 'K', version: 2, recordedByName: 'Kepala Kedua' });
    expect(await statusOf(cohortId)).toEqual(['passed']);
    const back = judged(id, { judgement: 'BK' });
    await sendGrades(stage.instructor, cohortId, [back]);
    const [open] = (await casesIn(cohortId)).filter(({ status }) => status === 'open');
    expect(await apply(open?.id)).toMatchObject({ status: 'corrected', requestId: null });
    expect(await statusOf(cohortId)).toEqual(['not_passed']);
  });

  it('that contradict each other need one of them to be named', async () => {
    const { cohortId, id } = await completed({ people: 1, judgements: { 0: null } });
    const [one, two] = [judged(id), judged(id, { judgement: 'BK' })];
    await sendGrades(stage.instructor, cohortId, [one]);
    await sendGrades(stage.instructor, cohortId, [two], { deviceId: 'lain' });
    const [open] = await casesIn(cohortId);
    expect(open?.proposed).toBeNull();
    await expect(apply(open?.id)).rejects.toMatchObject({ code: 'correction.choice_needed' });
    await expect(apply(open?.id, head, id)).rejects.toMatchObject({ code: 'correction.unknown_choice', status: 422 });
    await apply(open?.id, head, two.id);
    expect(await gradeOf(cohortId)).toMatchObject({ judgement: 'BK', contested: false });
  });

  it('wait while the cohort is being amended', async () => {
    const { cohortId, id } = await completed();
    await sendGrades(stage.instructor, cohortId, [judged(id, { judgement: 'BK' })]);
    const { version } = await head.call(cohorts.getCohort, { params: { cohortId } });
    const body = { event: 'amend' as const, version, reason: 'Remedial' };
    await head.call(cohorts.transitionCohort, { params: { cohortId }, body });
    const [open] = await casesIn(cohortId);
    await expect(apply(open?.id)).rejects.toMatchObject({ code: 'correction.amendment_open' });
    await moved(stage, cohortId, 'complete');
    expect(await apply(open?.id)).toMatchObject({ status: 'corrected' });
  });
});
