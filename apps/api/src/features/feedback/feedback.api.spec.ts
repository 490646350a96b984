import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, feedback } from '@kompeten/contract';
import type { FeedbackAnswer } from '@kompeten/domain';
import { signedIn } from '../../testing/builders.ts';
import { claimedBy, type Trainee } from '../../testing/claim-builders.ts';
import { aCompletedCohort, type CompletedCohort } from '../../testing/issuance-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aRunningCohort, aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

const answer = (mark: number, comment?: string): FeedbackAnswer => ({
  ratings: { material: mark, instructor: mark, practice: mark, facilities: mark, service: mark, usefulness: mark },
  comment,
});

describe('what trainees say of a cohort', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let cohort: CompletedCohort;
  const trainees: Trainee[] = [];
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    cohort = await aCompletedCohort(stage, { people: 4 });
    for (const { id } of cohort.roster) trainees.push(await claimedBy(api, stage, id));
  });
  afterAll(() => api?.stop());

  const give = (place: number, body: FeedbackAnswer, enrolment = place) =>
    trainees[place]?.call(feedback.giveMyFeedback, {
      params: { enrolmentId: cohort.roster[enrolment]?.id ?? '' },
      body,
    });
  const shown = (by = stage.manager) => by.call(feedback.getCohortFeedback, { params: { cohortId: cohort.cohortId } });

  it('is asked of those who were there, and answered once', async () => {
    const mine = () => trainees[0]?.call(feedback.listMyFeedback, {});
    expect((await mine())?.items).toMatchObject([{ cohortTitle: 'Angkatan Uji', given: false }]);
    await expect(give(0, answer(6))).rejects.toMatchObject({ code: 'request.invalid' });
    expect(await give(0, answer(5, 'Terima kasih'))).toEqual({ ok: true });
    expect((await mine())?.items).toMatchObject([{ given: true }]);
    await expect(give(0, answer(1))).rejects.toMatchObject({ code: 'feedback.already_given' });
    await expect(give(0, answer(1), 1)).rejects.toMatchObject({ status: 404, code: 'feedback.not_found' });
  });

  it('of a cohort that still runs is not asked', async () => {
    const { roster } = await aRunningCohort(stage, 1);
    const [one] = roster;
    const trainee = await claimedBy(api, stage, one?.id ?? '');
    expect((await trainee.call(feedback.listMyFeedback, {})).items).toEqual([]);
    const params = { enrolmentId: one?.id ?? '' };
    await expect(trainee.call(feedback.giveMyFeedback, { params, body: answer(3) })).rejects.toMatchObject({
      code: 'feedback.closed',
    });
  });

  it('leaves nothing that says who answered what', async () => {
    await give(1, answer(4, 'Ruang panas'));
    const columns = await sql<{ name: string }>(
      api,
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_name like 'feedback%' order by 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual([
      ...['feedback_answers.cohort_id', 'feedback_answers.comment', 'feedback_answers.id', 'feedback_answers.ratings'],
      'feedback_given.enrolment_id',
    ]);
    const kept = await sql<{ id: string }>(api, 'select id from feedback_answers order by ctid');
    const ids = kept.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    const auditor = await signedIn(api, { role: 'auditor' });
    const { items } = await auditor.call(audit.listAuditEvents, { query: { limit: 200 } });
    expect(items.filter(({ type }) => type.includes('feedback'))).toEqual([]);
  });

  it('is not shown while answers are taken, nor of too few, and to nobody from elsewhere', async () => {
    expect(await shown()).toMatchObject({ state: 'open', answers: 2, asked: 4, questions: [], comments: [] });
    api.clock.pass(15 * 86_400);
    const manager = await signedIn(api, { role: 'centre_manager', centreId: stage.centreId });
    const late = await claimedBy(api, { ...stage, operator: manager }, cohort.roster[2]?.id ?? '');
    trainees[2] = late;
    expect(await shown(manager)).toMatchObject({ state: 'too_few', minimum: 5, questions: [], comments: [] });
    await expect(give(2, answer(3))).rejects.toMatchObject({ code: 'feedback.closed' });
    api.clock.set(null);
    const stranger = await signedIn(api, { role: 'centre_manager' });
    await expect(shown(stranger)).rejects.toMatchObject({ status: 404, code: 'cohort.not_found' });
  });

  it('is shown to the instructor and the manager once enough have answered', async () => {
    const change = `insert into settings (key, value, source, changed_at) values ('feedback.minimum_answers', 4, 'uji', now())`;
    await sql(api, change);
    await give(2, answer(4));
    await give(3, answer(2));
    for (const by of [stage.manager, stage.instructor]) {
      expect(await shown(by)).toMatchObject({ state: 'shown', answers: 4, comments: ['Ruang panas', 'Terima kasih'] });
    }
    expect((await shown()).questions[0]).toEqual({ question: 'material', average: 3.8, counts: [0, 1, 0, 2, 1] });
  });
});
