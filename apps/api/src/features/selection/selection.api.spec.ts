import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { intake, selection } from '@kompeten/contract';
import { type ApplicationCard, openToAll } from '@kompeten/domain';
import {
  APPLICANT_PIN,
  anOpenCohort,
  applied,
  everybodyVerified,
  planned,
  sheetOf,
} from '../../testing/selection-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, moved, type TrainingStage } from '../../testing/training-builders.ts';

describe('selecting', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let foreign: TrainingStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    foreign = await aTrainingStage(api);
  });
  afterAll(() => api?.stop());

  const score = (
    cohortId: string,
    planVersion: number,
    list: [enrolmentId: string, criterion: string, score: number][],
  ) =>
    stage.operator.call(selection.scoreApplicants, {
      params: { cohortId },
      body: {
        planVersion,
        scores: list.map(([enrolmentId, criterion, value]) => ({ enrolmentId, criterion, score: value })),
      },
    });
  const announce = (cohortId: string, planVersion: number, by = stage.manager) =>
    by.call(selection.announceSelection, { params: { cohortId }, body: { planVersion } });
  const open = ({ applicationCode }: ApplicationCard) =>
    api.anonymous.call(intake.openApplication, { body: { applicationCode, pin: APPLICANT_PIN } });

  it('looks at each applicant: what the cohort asks is found, and a gap passes with a reason only', async () => {
    const cohortId = await anOpenCohort(stage);
    const asked = { ...openToAll, minimumAge: 18, minimumEducation: 'upper_secondary' as const, documents: ['KTP'] };
    await planned(stage, cohortId, { eligibility: asked });
    await applied(api, cohortId);
    const [applicant] = (await sheetOf(stage, cohortId)).items;
    expect(applicant?.findings.map(({ code, met }) => [code, met])).toEqual([
      ['minimum_age', 'yes'],
      ['minimum_education', 'unknown'],
      ['document', 'unknown'],
    ]);
    const params = { enrolmentId: applicant?.enrolmentId ?? '' };
    const verify = (body: object, by = stage.operator) =>
      by.call(selection.verifyApplicant, { params, body: { decision: 'verify', version: 1, ...body } as never });
    await expect(verify({ documentsSeen: ['KTP'] })).rejects.toMatchObject({ code: 'selection.reason_needed' });
    await expect(verify({ version: 9 })).rejects.toMatchObject({ code: 'enrolment.stale', status: 409 });
    await expect(verify({}, foreign.operator)).rejects.toMatchObject({ code: 'enrolment.not_found', status: 404 });
    await expect(verify({}, stage.instructor)).rejects.toMatchObject({ status: 403 });
    const verified = await verify({ documentsSeen: ['KTP'], note: 'Ijazah menyusul minggu depan' });
    expect(verified).toMatchObject({ status: 'verified', documentsSeen: ['KTP'] });
    await expect(verify({ version: 2 })).rejects.toMatchObject({ code: 'selection.not_an_applicant' });
  });

  it('rejects with a reason that the applicant reads', async () => {
    const cohortId = await anOpenCohort(stage);
    const card = await applied(api, cohortId);
    const params = { enrolmentId: card.enrolmentId };
    const reject = (note?: string) =>
      stage.operator.call(selection.verifyApplicant, { params, body: { decision: 'reject', version: 1, note } });
    await expect(reject()).rejects.toMatchObject({ code: 'selection.reason_needed' });
    await reject('Domisili di luar wilayah program');
    expect(await open(card)).toMatchObject({
      ...{ status: 'rejected', reason: 'not_eligible', note: 'Domisili di luar wilayah program' },
    });
  });

  it('fixes criteria before the first score, ranks by them, announces by numbers and freezes', async () => {
    const cohortId = await anOpenCohort(stage, { capacity: 1 });
    const cards = [await applied(api, cohortId), await applied(api, cohortId), await applied(api, cohortId)];
    const [first, second, third] = cards.map(({ enrolmentId }) => enrolmentId) as [string, string, string];
    const { plan } = await planned(stage, cohortId, { passMark: 50 });
    const early = score(cohortId, plan.version, [[first, 'motivation', 3]]);
    await expect(early).rejects.toMatchObject({ code: 'selection.not_an_applicant' });
    await everybodyVerified(stage, cohortId);
    const stranger = score(cohortId, plan.version, [[first, 'looks', 3]]);
    await expect(stranger).rejects.toMatchObject({ code: 'selection.criterion_unknown' });
    await expect(score(cohortId, 9, [[first, 'motivation', 3]])).rejects.toMatchObject({
      code: 'selection.stale',
      status: 409,
    });
    await moved(stage, cohortId, 'close_enrolment');
    await score(cohortId, plan.version, [
      ...([
        [first, 'motivation', 5],
        [first, 'experience', 2],
        [second, 'motivation', 2],
        [second, 'experience', 4],
      ] as never[]),
    ]);
    await expect(planned(stage, cohortId)).rejects.toMatchObject({ code: 'selection.criteria_fixed' });
    await expect(announce(cohortId, plan.version)).rejects.toMatchObject({
      ...{ code: 'selection.incomplete', params: { unverified: 0, unscored: 1 } },
    });
    await score(cohortId, plan.version, [
      [third, 'motivation', 1],
      [third, 'experience', 1],
    ]);
    await expect(announce(cohortId, plan.version, stage.operator)).rejects.toMatchObject({ status: 403 });
    const { items } = await announce(cohortId, plan.version);
    expect(items.map(({ rank, total, status }) => [rank, total, status])).toEqual([
      [2, 64, 'waitlisted'],
      [1, 64, 'selected'],
      [3, 20, 'rejected'],
    ]);
    expect(items[0]?.tieBreak).toEqual({ by: 'criterion', key: 'experience' });
    for (const late of [score(cohortId, plan.version, [[first, 'motivation', 5]]), announce(cohortId, plan.version)]) {
      await expect(late).rejects.toMatchObject({ code: 'selection.announced' });
    }
    const result = await api.anonymous.call(intake.getAnnouncedResult, { params: { cohortId } });
    expect(result).toMatchObject({ selected: [cards[1]?.number], waitlisted: [cards[0]?.number] });
    expect(JSON.stringify(result)).not.toContain(cards[1]?.fullName);
    expect(await open(cards[2] as ApplicationCard)).toMatchObject({ reason: 'below_pass_mark', rank: 3, total: 20 });
  });

  it('announces nothing while people still apply, and no cohort of others', async () => {
    const cohortId = await anOpenCohort(stage);
    await expect(announce(cohortId, 0)).rejects.toMatchObject({ code: 'selection.wrong_state' });
    await expect(announce(cohortId, 0, foreign.manager)).rejects.toMatchObject({
      code: 'cohort.not_found',
      status: 404,
    });
    const unknown = api.anonymous.call(intake.getAnnouncedResult, { params: { cohortId } });
    await expect(unknown).rejects.toMatchObject({ code: 'intake.result_not_found', status: 404 });
    await moved(stage, cohortId, 'close_enrolment');
    await expect(announce(cohortId, 0)).rejects.toMatchObject({ code: 'selection.nobody' });
  });
});
