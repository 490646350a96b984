import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appeals, assessmentSessions, assessorChoices, conflicts, decisions, judgements } from '@kompeten/contract';
import { aBody, anAssessor } from '../../testing/assessment-builders.ts';
import { type AssessmentDesk, anAssessmentDesk } from '../../testing/assessment-desk.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aDecisionStage, agreeing, candidate, conclude, convened, publish } from '../../testing/decision-builders.ts';
import { linesOfPdf } from '../../testing/pdf-text.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { toldOf } from '../../testing/told.ts';

describe('a conflict of interest that is declared by who already has a part', () => {
  let api: TestApi;
  let desk: AssessmentDesk;
  let manager: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    desk = await anAssessmentDesk(api, 2);
    const certificationBodyId = desk.day.body.id;
    manager = await signedIn(api, { role: 'certification_manager', certificationBodyId });
  });
  afterAll(() => api?.stop());

  const declare = (by: SignedIn, candidacyId = '') =>
    by.call(conflicts.declareOwnConflict, { params: { candidacyId }, body: { kind: 'relative', note: 'Sepupu' } });
  const replace = async (at: number, assessorId: string, by = manager, mitigation?: object) => {
    const { version } = (await desk.record(at, manager)).candidacy;
    return by.call(assessmentSessions.replaceAssessor, {
      ...{ params: desk.of(at), body: { version, assessorId, ...mitigation } as never },
    });
  };

  it('takes an assessor from the candidate after scheduling; what was judged stays, and another one goes on', async () => {
    const { assessor, sessionId, scheme, body } = desk.day;
    await desk.signed(0);
    const [first, second] = [desk.statement(0), desk.statement(0, { criterion: desk.cells()[1]?.[1] ?? '' })];
    await desk.send([first]);
    await expect(replace(0, desk.day.assessorId)).rejects.toMatchObject({ code: 'candidacy.assessor_stays' });
    await declare(assessor, desk.of(0).candidacyId);
    await api.runJobs();
    const waiting = [{ path: `/admin/assessment-sessions/${sessionId}`, waits: true }];
    expect(await toldOf(manager, 'assessor_recused')).toEqual(waiting);
    await expect(desk.record(0)).rejects.toMatchObject({ status: 404, code: 'candidacy.not_found' });
    expect((await desk.send([second])).results).toMatchObject([{ outcome: 'late' }]);
    const session = await manager.call(assessmentSessions.getAssessmentSession, { params: { sessionId } });
    expect(session.candidacies.map(({ recused }) => recused).sort()).toEqual([false, true]);
    await expect(replace(0, desk.day.assessorId)).rejects.toMatchObject({
      ...{ code: 'assessor.blocked', params: { block: 'relative' } },
    });
    const other = await signedIn(api, { role: 'assessor', fullName: 'Asesor Baru' });
    const { id: otherId } = await anAssessor(api, body.id, [scheme.id], { email: other.account.email });
    const stranger = await signedIn(api, {
      ...{ role: 'certification_manager', certificationBodyId: (await aBody(api)).id },
    });
    await expect(replace(0, otherId, stranger)).rejects.toMatchObject({ status: 404, code: 'candidacy.not_found' });
    expect(await replace(0, otherId)).toMatchObject({ replacements: [{ toName: expect.any(String) }] });
    await api.runJobs();
    expect(await toldOf(manager, 'assessor_recused')).toEqual([{ ...waiting[0], waits: false }]);
    expect(await toldOf(other, 'session_assigned')).toEqual(waiting);
    const record = await desk.record(0, other);
    expect(record).toMatchObject({ candidacy: { recused: false }, recusals: [{ judgements: 1 }], lateJudgements: 1 });
    expect(record.judgements).toMatchObject([{ criterion: first.criterion, judgement: 'K' }]);
    const letters = { params: { sessionId }, query: {} };
    const text = await linesOfPdf(await other.call(assessmentSessions.printAssignmentLetters, letters));
    expect(text.replace(/\s+/g, ' ')).toContain('menggantikan surat tugas sebelumnya');
    await expect(replace(0, otherId)).rejects.toMatchObject({ code: 'candidacy.assessor_stays' });
  });

  it('is declared only by who has a part, and a candidate who is recommended keeps the assessor (rule 10)', async () => {
    const stranger = await signedIn(api, { role: 'assessor' });
    await expect(declare(stranger, desk.of(1).candidacyId)).rejects.toMatchObject({ code: 'candidacy.not_found' });
    const stage = await aDecisionStage(api, { people: 1 });
    const params = { candidacyId: stage.candidacyIds[0] ?? '' };
    const body = { version: 1, assessorId: stage.assessor.id };
    const recommended = stage.manager.call(assessmentSessions.replaceAssessor, { params, body });
    await expect(recommended).rejects.toMatchObject({ code: 'candidacy.wrong_state' });
    const about = { applicationId: stage.applicationIds[0] ?? '', kind: 'business' as const };
    const over = (who: object) => stage.manager.call(assessorChoices.declareConflict, { body: { ...about, ...who } });
    await expect(over({})).rejects.toMatchObject({ code: 'request.invalid', issues: [{ pointer: '/assessorId' }] });
    await expect(over({ memberId: stranger.account.id })).rejects.toMatchObject({ code: 'conflict.member_unknown' });
    const { id } = await over({ memberId: stage.members[0].account.id });
    const own = await stage.members[0].call(conflicts.listConflicts, { query: {} });
    expect(own.items.map((one) => one.id)).toEqual([id]);
    const draft = await stage.manager.call(decisions.draftPanel, { params: { sessionId: stage.sessionId } });
    const [tied] = draft.members.filter(({ ties }) => ties.length > 0);
    expect(tied).toMatchObject({ accountId: stage.members[0].account.id, ties: [{ code: 'related' }] });
  });

  it('leaves a panel member’s vote on record and counts it no more, before and after the minutes (rule 2)', async () => {
    const stage = await aDecisionStage(api, { people: 2 });
    const panel = await convened(stage, stage.members.slice(0, 2));
    const params = { panelId: panel.id };
    const votes = { params, body: { votes: agreeing(panel) } };
    for (const by of stage.members.slice(0, 2)) await by.call(decisions.castVotes, votes);
    await declare(stage.members[0], panel.decisions[0]?.candidacyId);
    await api.runJobs();
    expect(await toldOf(stage.manager, 'panel_member_recused')).toEqual([
      { path: `/admin/panels/${panel.id}`, waits: true },
    ]);
    await expect(stage.members[0].call(decisions.castVotes, votes)).rejects.toMatchObject({
      code: 'decision.member_not_impartial',
    });
    const seen = await stage.manager.call(decisions.getPanel, { params });
    expect(seen.decisions[0]).toMatchObject({ blockers: [{ code: 'quorum_missing', votes: 1 }] });
    expect(seen.decisions[0]?.votes.map(({ recused }) => recused).sort()).toEqual([false, true]);
    const { decisions: decided } = await conclude(stage, panel);
    expect(decided.map(({ id }) => id)).toEqual([panel.decisions[1]?.id]);
    await declare(stage.members[1], panel.decisions[1]?.candidacyId);
    expect((await publish(stage, panel)).decisions).toEqual([]);
  });

  it('keeps a reviewer from deciding an appeal, and others are named in their place', async () => {
    const stage = await aDecisionStage(api, { people: 1, notYet: [0] });
    const [candidacyId = ''] = stage.candidacyIds;
    const grounds = 'Bukti portofolio saya tidak dilihat oleh asesor.';
    const { id: appealId } = await (await candidate(stage)).call(appeals.fileAppeal, {
      body: { candidacyId, answers: { explained: true, discussed: false, accompanied: true }, grounds },
    });
    const params = { appealId };
    const name = ({ account }: SignedIn) =>
      stage.manager.call(appeals.reviewAppeal, { params, body: { reviewerIds: [account.id] } });
    const [reviewer, other] = stage.members;
    await name(reviewer);
    await expect(name(other)).rejects.toMatchObject({ code: 'appeal.wrong_state' });
    await declare(reviewer, candidacyId);
    await api.runJobs();
    expect(await toldOf(stage.manager, 'reviewer_recused')).toEqual([
      { path: `/admin/appeals/${appealId}`, waits: true },
    ]);
    const outcome = { params, body: { result: 'dismissed' as const, units: [], findings: grounds } };
    await expect(reviewer.call(appeals.decideAppeal, outcome)).rejects.toMatchObject({
      ...{ code: 'appeal.reviewer_not_independent', params: { tie: 'related' } },
    });
    const { reviewers } = await name(other);
    expect(reviewers.map(({ recused }) => recused).sort()).toEqual([false, true]);
    expect(await other.call(appeals.decideAppeal, outcome)).toMatchObject({ status: 'dismissed' });
  });

  it('is not asked of the judgements of others', async () => {
    const kit = { params: { sessionId: desk.day.sessionId } };
    const { candidates } = await desk.day.assessor.call(judgements.getAssessmentKit, kit);
    expect(candidates.map(({ candidacyId }) => candidacyId)).toEqual([desk.of(1).candidacyId]);
  });
});
