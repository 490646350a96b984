import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assessmentEvidence, judgements, myCandidacies } from '@kompeten/contract';
import { MOST_IN_A_CELL } from '@kompeten/domain';
import { newId } from '../../clock.ts';
import { type AssessmentDesk, anAssessmentDesk } from '../../testing/assessment-desk.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { changesNothing, refused } from '../../testing/refused.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { together } from '../../testing/together.ts';

describe('on the day of an assessment is refused', () => {
  let api: TestApi;
  let desk: AssessmentDesk;
  beforeAll(async () => {
    api = await startTestApi();
    desk = await anAssessmentDesk(api, 3);
    for (const at of [0, 1, 2]) await desk.signed(at);
  });
  afterAll(() => api?.stop());

  const nothing = { status: 404, code: 'evidence.not_found' } as const;
  const upload = (at: number, evidenceId: string, by: SignedIn = desk.day.assessor) =>
    by.call(assessmentEvidence.addAssessmentEvidenceFile, {
      params: { ...desk.of(at), evidenceId },
      ...{ file: new Blob([desk.day.photo]), fileName: 'foto.jpg' },
    });

  it('a judgement that was sent for another criterion, and one more than a criterion holds', async () => {
    const one = desk.statement(0);
    const [unitCode = '', criterion = ''] = desk.cells()[1] ?? [];
    await desk.send([one]);
    const strayed = { ...one, unitCode, criterion };
    const { results } = await changesNothing(api, () => desk.send([strayed]));
    expect(results).toMatchObject([
      { outcome: 'refused', code: 'judgement.event_of_another_cell', params: { unitCode, criterion } },
    ]);
    await desk.send(Array.from({ length: MOST_IN_A_CELL }, () => desk.statement(0, { unitCode, criterion })));
    const more = await changesNothing(api, () => desk.send([desk.statement(0, { unitCode, criterion })]));
    expect(more.results).toMatchObject([
      { outcome: 'refused', code: 'judgement.cell_full', params: { unitCode, criterion } },
    ]);
  });

  it('a step with a candidate of whom somebody saw an older state', async () => {
    const body = { event: 'miss' as const, version: 1 };
    const miss = () => desk.day.assessor.call(judgements.moveCandidacy, { params: desk.of(1), body });
    await refused(api, miss, { status: 409, code: 'candidacy.stale' });
  });

  it('feedback of a candidate before the recommendation', async () => {
    const candidate = await signedIn(api, { role: 'trainee', personId: desk.day.personIds[1] ?? '' });
    const answers = Object.fromEntries(desk.day.questions.map((question) => [question, true]));
    const give = () =>
      candidate.call(myCandidacies.giveMyFeedbackOnAssessment, { params: desk.of(1), body: { answers } as never });
    await refused(api, give, { status: 422, code: 'candidate_feedback.not_open' });
  });

  it('evidence of another candidate, also where all are sent at once', async () => {
    const { assessor } = desk.day;
    await refused(api, () => desk.add(1, desk.evidence(2)), nothing);
    const own = await desk.add(1, desk.evidence(1));
    await refused(api, () => desk.add(2, desk.evidence(2, { id: own.id })), nothing);
    await refused(api, () => upload(2, own.id), nothing);
    const of = { params: { ...desk.of(1), evidenceId: newId() } };
    await refused(api, () => assessor.call(assessmentEvidence.getEvidenceFile, of), nothing);
    const marks = { valid: true, authentic: true, current: true, sufficient: false };
    await refused(api, () => assessor.call(assessmentEvidence.markEvidence, { ...of, body: marks }), nothing);
    const id = newId();
    const all = [0, 1, 2].map((at) => desk.add(at, desk.evidence(at, { id })));
    expect(await together(all)).toEqual({ done: 1, codes: [nothing.code, nothing.code] });
  });

  it('a file of somebody else’s evidence, of evidence without one, and before it has arrived', async () => {
    const { id } = await desk.add(1, desk.evidence(1, { file: 'photo' }));
    const none = await desk.add(1, desk.evidence(1));
    await refused(api, () => upload(1, id, desk.day.second), { status: 422, code: 'evidence.of_another' });
    await refused(api, () => upload(1, none.id), { status: 422, code: 'evidence.file_not_expected' });
    const see = { params: { ...desk.of(1), evidenceId: id } };
    await refused(api, () => desk.day.assessor.call(assessmentEvidence.getEvidenceFile, see), nothing);
  });
});
