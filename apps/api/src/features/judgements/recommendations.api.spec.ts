import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { judgements, myCandidacies } from '@kompeten/contract';
import { newId } from '../../clock.ts';
import { anAssessmentDay } from '../../testing/assessment-day.ts';
import { type AssessmentDesk, anAssessmentDesk } from '../../testing/assessment-desk.ts';
import { signedIn } from '../../testing/builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('recommendations and what follows them', () => {
  let api: TestApi;
  let desk: AssessmentDesk;
  beforeAll(async () => {
    api = await startTestApi();
    desk = await anAssessmentDesk(api, 4);
  });
  afterAll(() => api?.stop());

  it('recommends what the judgements say, once; a correction stands beside it with a reason (rules 5, 6, 10)', async () => {
    await desk.signed(0);
    await desk.add(0, desk.evidence(0));
    await desk.all(0);
    await expect(desk.recommend(0, {})).rejects.toMatchObject({ code: 'recommendation.blocked' });
    await desk.move(0, 'record');
    const [unitCode = ''] = desk.cells()[0] ?? [];
    const ofNone = desk.recommend(0, { supersedes: newId(), reason: 'Mengganti yang tidak ada' });
    await expect(ofNone).rejects.toMatchObject({ status: 422, code: 'recommendation.not_the_last' });
    await expect(desk.recommend(0, { outcome: 'not_yet_competent' })).rejects.toMatchObject({
      code: 'recommendation.against_judgements',
    });
    const made = await desk.recommend(0, { note: 'Siap' });
    expect(made).toMatchObject({ outcome: 'competent', units: [{ judgement: 'K', missing: [] }, { judgement: 'K' }] });
    await expect(desk.recommend(0, {})).rejects.toMatchObject({ code: 'recommendation.already_made' });
    const cell = (await desk.record(0)).judgements[0];
    const late = desk.statement(0, {
      unitCode,
      criterion: cell?.criterion ?? '',
      judgement: 'BK',
      supersedes: cell?.heads ?? [],
    });
    expect((await desk.send([late])).results).toMatchObject([{ outcome: 'late' }]);
    expect(await desk.record(0)).toMatchObject({ lateJudgements: 1, outcome: 'BK' });
    const again = { outcome: 'not_yet_competent' as const, supersedes: made.id };
    await expect(desk.recommend(0, again)).rejects.toMatchObject({ code: 'recommendation.reason_needed' });
    const why = { ...again, reason: 'Isian di lapangan datang kemudian' };
    await expect(desk.recommend(0, why)).rejects.toMatchObject({ code: 'recommendation.next_step_needed' });
    const corrected = await desk.recommend(0, { ...why, nextSteps: [{ unitCode, text: 'Ulangi praktik pencatatan' }] });
    await expect(desk.recommend(0, why)).rejects.toMatchObject({ code: 'recommendation.not_the_last' });
    expect(corrected).toMatchObject({ supersedesId: made.id, units: [{ judgement: 'BK' }, { judgement: 'K' }] });
    await expect(
      sql(api, `update recommendations set outcome = 'competent' where id = $1`, [made.id]),
    ).rejects.toThrow();
  });

  it('tells the candidate what to do next (rule 12), hears them once, and reports when nobody is left open', async () => {
    const candidate = await signedIn(api, { role: 'trainee', personId: desk.day.personIds[0] ?? '' });
    const [mine] = (await candidate.call(myCandidacies.listMyCandidacies, {})).items;
    expect(mine).toMatchObject({ outcome: 'not_yet_competent', nextSteps: [{ text: 'Ulangi praktik pencatatan' }] });
    expect(mine?.nextSteps[0]?.criteria).toHaveLength(1);
    const answers = Object.fromEntries(desk.day.questions.map((question) => [question, true])) as never;
    const give = () =>
      candidate.call(myCandidacies.giveMyFeedbackOnAssessment, { params: desk.of(0), body: { answers } });
    expect(await give()).toMatchObject({ status: 'feedback_given' });
    await expect(give()).rejects.toMatchObject({ code: 'candidate_feedback.already_given' });
    const body = { process: 'Lancar', objections: '', suggestions: '' };
    const report = () =>
      desk.day.assessor.call(judgements.reportAssessmentSession, { params: { sessionId: desk.day.sessionId }, body });
    await expect(report()).rejects.toMatchObject({ code: 'assessor_report.candidates_open' });
    await expect(desk.move(1, 'miss')).rejects.toMatchObject({ code: 'judgement.step_reason_needed' });
    await desk.move(1, 'miss', 'Sakit');
    await desk.move(2, 'postpone', 'Listrik padam');
    await expect(desk.move(3, 'record')).rejects.toMatchObject({ code: 'candidacy.wrong_state' });
    await desk.signed(3);
    await desk.all(3);
    await desk.add(3, desk.evidence(3));
    await desk.move(3, 'record');
    await desk.recommend(3, {});
    await desk.move(3, 'give_feedback', 'Tidak bersedia mengisi');
    expect(await report()).toMatchObject({ process: 'Lancar' });
    expect((await desk.record(0)).candidacy.status).toBe('reported');
    expect((await desk.record(0)).steps.map(({ event }) => event)).toEqual([
      ...['agree', 'start', 'record', 'recommend', 'give_feedback', 'report'],
    ]);
  });

  it('shows adjustments to assessor and invigilator alone (rule 23)', async () => {
    const fresh = await anAssessmentDay(api, 1);
    const params = { candidacyId: fresh.candidacyIds[0] ?? '' };
    const given = { causes: ['sight' as const], adjustment: 'Soal dibacakan' };
    await fresh.assessor.call(judgements.recordAdjustment, { params, body: given });
    const inKit = await fresh.assessor.call(judgements.getAssessmentKit, { params: { sessionId: fresh.sessionId } });
    expect(inKit.candidates[0]?.adjustments).toEqual(['Soal dibacakan']);
    const manager = await signedIn(api, {
      ...{ role: 'certification_manager', certificationBodyId: fresh.body.id },
    });
    expect(await manager.call(judgements.getCandidacyRecord, { params })).toMatchObject({ adjustments: [] });
    const seen = await fresh.invigilator.call(judgements.listAdjustments, { params: { sessionId: fresh.sessionId } });
    expect(seen.items).toMatchObject([{ adjustments: [{ adjustment: 'Soal dibacakan', beforeStart: true }] }]);
    await sql(api, `update candidacies set status = 'in_progress' where id = $1`, [params.candidacyId]);
    const later = (body: object) =>
      fresh.assessor.call(judgements.recordAdjustment, { params, body: { ...given, ...body } });
    await expect(later({})).rejects.toMatchObject({ status: 422, code: 'adjustment.reason_needed' });
    expect(await later({ reason: 'Baru diceritakan asesi' })).toMatchObject({ beforeStart: false });
    const rows = await sql<{ sealed: Buffer }>(api, 'select sealed from reasonable_adjustments');
    for (const { sealed } of rows) expect(sealed.toString('latin1')).not.toContain('Soal dibacakan');
  });
});
