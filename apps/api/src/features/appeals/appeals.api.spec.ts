import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appeals, decisions, listExports } from '@kompeten/contract';
import type { AppealOutcome } from '@kompeten/domain';
import { JobRunner } from '../../jobs/job-runner.ts';
import { cookieOf, type SignedIn, signedIn } from '../../testing/builders.ts';
import {
  aDecisionStage,
  agreeing,
  candidate,
  convened,
  type DecisionStage,
  decisionsOf,
  published,
} from '../../testing/decision-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { EscalationJob } from './escalation.job.ts';

const grounds = 'Bukti portofolio saya tidak dilihat oleh asesor.';
const answers = { explained: true, discussed: false, accompanied: true };
const findings = 'Bukti portofolio sah dan cukup untuk unit kedua.';

describe('an appeal', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api?.stop());

  const file = (person: SignedIn, candidacyId = '') =>
    person.call(appeals.fileAppeal, { body: { candidacyId, answers, grounds } });
  const reviewer = ({ body }: DecisionStage) =>
    signedIn(api, { role: 'panel_member', certificationBodyId: body.id, fullName: 'Bu Mandiri' });
  const assign = ({ manager }: DecisionStage, appealId: string, reviewers: SignedIn[]) =>
    manager.call(appeals.reviewAppeal, {
      ...{ params: { appealId }, body: { reviewerIds: reviewers.map(({ account }) => account.id) } },
    });
  const decide = (by: SignedIn, appealId: string, outcome: Partial<AppealOutcome>) =>
    by.call(appeals.decideAppeal, { params: { appealId }, body: { result: 'corrected', findings, ...outcome } });

  it('against a published decision leaves it in force until the one that supersedes it', async () => {
    const stage = await aDecisionStage(api, { people: 2, notYet: [1] });
    await published(stage);
    const person = await candidate(stage, 1);
    const [candidacyId] = stage.candidacyIds.slice(1);
    const { open } = await person.call(appeals.listMyAppeals, {});
    expect(open).toMatchObject([{ candidacyId, against: 'decision', blockers: [] }]);
    const filed = await file(person, candidacyId);
    expect(filed).toMatchObject({
      status: 'filed',
      against: 'decision',
      number: expect.stringMatching(/^BND-\d{4}-\d{4}$/),
    });
    expect((await decisionsOf(person))[0]).toMatchObject({ outcome: 'not_yet_competent', superseded: false });
    const independent = await reviewer(stage);
    const { items } = await stage.manager.call(appeals.listReviewers, { params: { appealId: filed.id } });
    expect(items.find(({ accountId }) => accountId === stage.members[0].account.id)?.ties).toEqual(['decided']);
    await expect(assign(stage, filed.id, [stage.members[0]])).rejects.toMatchObject({
      ...{ code: 'appeal.reviewer_not_independent', params: { tie: 'decided' } },
    });
    await assign(stage, filed.id, [independent]);
    await expect(decide(stage.members[0], filed.id, {})).rejects.toMatchObject({ status: 404 });
    const units = [stage.scheme.units[1]?.code ?? ''];
    expect(await decide(independent, filed.id, { units })).toMatchObject({ status: 'corrected', findings });
    const [corrected, old] = await decisionsOf(person);
    expect(corrected).toMatchObject({ outcome: 'competent', superseded: false, reassessment: null });
    expect(old).toMatchObject({ outcome: 'not_yet_competent', superseded: true });
    const kinds = await sql(api, `select kind, status from certificates where person_id = $1 order by id`, [
      stage.personIds[1],
    ]);
    expect(kinds).toEqual([
      { kind: 'assessment_result', status: 'void' },
      { kind: 'competency', status: 'awaiting_bnsp' },
    ]);
  });

  it('against a recommendation holds that candidate’s decision and nobody else’s (rule 8)', async () => {
    const stage = await aDecisionStage(api, { people: 2, notYet: [0] });
    const filed = await file(await candidate(stage, 0), stage.candidacyIds[0]);
    expect(filed.against).toBe('recommendation');
    const panel = await convened(stage);
    const params = { panelId: panel.id };
    for (const by of stage.members) await by.call(decisions.castVotes, { params, body: { votes: agreeing(panel) } });
    const seen = await stage.manager.call(decisions.getPanel, { params });
    const held = seen.decisions.filter(({ blockers }) => blockers.some(({ code }) => code === 'appeal_open'));
    expect(held.map(({ candidacyId }) => candidacyId)).toEqual([stage.candidacyIds[0]]);
    const concluded = await stage.members[0].call(decisions.concludePanel, { params });
    expect(concluded.decisions.map(({ candidacyId }) => candidacyId)).toEqual([stage.candidacyIds[1]]);
  });

  it('is taken within its days, once, from its own candidate alone', async () => {
    const stage = await aDecisionStage(api, { people: 1, notYet: [0] });
    await published(stage);
    const person = await candidate(stage);
    const [candidacyId] = stage.candidacyIds;
    const stranger = await signedIn(api, { role: 'trainee' });
    await expect(file(stranger, candidacyId)).rejects.toMatchObject({ code: 'appeal.nothing_to_appeal' });
    const { id, number } = await file(person, candidacyId);
    await expect(file(person, candidacyId)).rejects.toMatchObject({ code: 'appeal.already_open', params: { number } });
    await expect(stranger.call(appeals.withdrawAppeal, { params: { appealId: id } })).rejects.toMatchObject({
      status: 404,
    });
    expect((await person.call(appeals.withdrawAppeal, { params: { appealId: id } })).status).toBe('withdrawn');
    api.clock.pass(15 * 86_400);
    const again = api.client({ cookie: await cookieOf(api, person.account.email ?? '') });
    await expect(file({ ...person, ...again }, candidacyId)).rejects.toMatchObject({ code: 'appeal.too_late' });
  });

  it('that waits beyond its day is escalated, once, and stands in a register that can be taken away', async () => {
    const stage = await aDecisionStage(api, { people: 1, notYet: [0] });
    await published(stage);
    const { id } = await file(await candidate(stage), stage.candidacyIds[0]);
    api.clock.pass(20 * 86_400);
    const job = api.app.get(EscalationJob, { strict: false });
    await job.run();
    await job.run();
    await api.app.get(JobRunner).drain();
    const told = await sql(api, `select kind from notifications where subject_id = $1 and kind = 'appeal_overdue'`, [
      id,
    ]);
    expect(told).toHaveLength(2);
    const manager = await signedIn(api, { role: 'certification_manager', certificationBodyId: stage.body.id });
    expect((await manager.call(appeals.listAppeals, { query: { status: 'open' } })).items).toMatchObject([
      { id, overdue: true },
    ]);
    const sheet = await manager.call(listExports.exportAppeals, { query: { format: 'csv' } });
    expect(await sheet.text()).toContain('BND-');
  });
});
