import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applications, assessorChoices } from '@kompeten/contract';
import { emptyApplicationForm, proposedPlan } from '@kompeten/domain';
import {
  type ApplicationStage,
  aCandidate,
  anApplicationStage,
  answer,
  checkAll,
  handedIn,
  selfAssess,
} from '../../testing/application-stage.ts';
import { aBody, anAssessor } from '../../testing/assessment-builders.ts';
import { signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('applications at the certification body', () => {
  let api: TestApi;
  let stage: ApplicationStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await anApplicationStage(api);
  });
  afterAll(() => api?.stop());

  it('go on by the assessor after a whole self-assessment, with a plan for every criterion (rule 6)', async () => {
    const dewi = await aCandidate(stage);
    const accepted = await answer(stage, await checkAll(stage, await handedIn(stage, dewi)), 'accept');
    const params = { applicationId: accepted.id };
    await expect(selfAssess(dewi, accepted, 1)).rejects.toMatchObject({ code: 'self_assessment.incomplete' });
    const signed = await selfAssess(dewi, accepted);
    expect(signed.status).toBe('self_assessed');
    await expect(selfAssess(dewi, accepted)).rejects.toMatchObject({ code: 'application.wrong_state' });
    const plan = proposedPlan(signed.units);
    const approve = (criteria: typeof plan, by = stage.assessor) =>
      by.call(applications.saveAssessmentPlan, { params, body: { criteria, approve: true } });
    await expect(approve(plan, stage.manager)).rejects.toMatchObject({ code: 'identity.forbidden' });
    await expect(approve(plan.slice(1))).rejects.toMatchObject({ code: 'plan.criterion_without_method' });
    expect((await approve(plan)).plan?.approvedByName).toBe(stage.assessor.account.fullName);
    const review = (outcome: 'continued' | 'stopped') =>
      stage.assessor.call(applications.reviewSelfAssessment, { params, body: { outcome } });
    await expect(review('stopped')).rejects.toMatchObject({ code: 'application.reason_needed' });
    expect(await review('continued')).toMatchObject({ status: 'continued', selfAssessment: { outcome: 'continued' } });
  });

  it('are entered by the body for people without a phone; a declared relative is refused with who may (rule 1)', async () => {
    const person = {
      fullName: 'Mbok Sri',
      identity: { kind: 'none' as const, reason: 'Surat desa' },
      birthDate: '1961',
    };
    const given = { bodyId: stage.body.id, schemeVersionId: stage.scheme.id, person };
    const entered = await stage.manager.call(applications.enterApplication, { body: given });
    expect(entered).toMatchObject({ fullName: 'Mbok Sri', warnings: ['no_nik'], status: 'draft' });
    const stranger = await signedIn(api, { role: 'certification_manager', certificationBodyId: (await aBody(api)).id });
    await expect(stranger.call(applications.enterApplication, { body: given })).rejects.toMatchObject({
      code: 'identity.forbidden',
    });
    const params = { applicationId: entered.id };
    const form = { ...emptyApplicationForm, phone: '0812345678' };
    await stage.manager.call(applications.saveApplicationForm, { params, body: { version: 1, form } });
    for (const kind of ['identity', 'photo'] as const) {
      await stage.manager.call(applications.addApplicationEvidence, { params, query: { kind }, file: stage.photo });
    }
    const sent = await stage.manager.call(applications.submitApplication, { params, body: { version: 2 } });
    expect(sent.submitted).toMatchObject({ submittedBy: 'staff', byName: stage.manager.account.fullName });
    const near = await anAssessor(api, (await aBody(api)).id, [stage.scheme.id], { fullName: 'Asesor Dekat' });
    const conflict = { assessorId: stage.reviewer.id, applicationId: entered.id, kind: 'relative' as const };
    await stage.manager.call(assessorChoices.declareConflict, { body: conflict });
    await expect(stage.manager.call(assessorChoices.declareConflict, { body: conflict })).rejects.toMatchObject({
      code: 'conflict.already_declared',
    });
    const { items } = await stage.manager.call(assessorChoices.listAssessorChoices, { params, query: {} });
    expect(items.find(({ id }) => id === stage.reviewer.id)).toMatchObject({ blocks: ['relative'], mitigable: false });
    expect(items[0]).toMatchObject({ id: near.id, elsewhere: true, blocks: [] });
    await expect(answer(stage, await checkAll(stage, sent), 'accept')).rejects.toMatchObject({
      code: 'assessor.blocked',
      params: { block: 'relative', alternatives: { assessors: [{ id: near.id }] } },
    });
  });
});
