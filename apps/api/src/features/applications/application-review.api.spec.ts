import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applications, assessorChoices } from '@kompeten/contract';
import { dayPlus, emptyApplicationForm, proposedPlan } from '@kompeten/domain';
import { dayInJakarta } from '../../clock.ts';
import { Transactions } from '../../database/transactions.ts';
import {
  type ApplicationStage,
  aCandidate,
  anApplicationStage,
  answer,
  checkAll,
  handedIn,
  selfAssess,
} from '../../testing/application-stage.ts';
import { aBody, anAssessor, scheduledCandidates } from '../../testing/assessment-builders.ts';
import { signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { ApplicationsService } from './applications.service.ts';

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

  it('are re-assessments of the units that were BK alone, within the window (rule 12)', async () => {
    const { body, applicationIds, scheme } = await scheduledCandidates(api);
    const manager = await signedIn(api, { role: 'certification_manager', certificationBodyId: body.id });
    const params = { applicationId: applicationIds[0] ?? '' };
    const day = (days: number) => dayPlus(dayInJakarta(api.clock.now()), days);
    const [passed = '', missed = ''] = scheme.units.map(({ code }) => code);
    const again = (...unitCodes: string[]) =>
      manager.call(applications.openReassessment, { params, body: { unitCodes } });
    await expect(again(missed)).rejects.toMatchObject({ code: 'application.nothing_to_reassess' });
    const service = api.app.get(ApplicationsService, { strict: false });
    const came = { outcome: 'not_yet_competent' as const, validUntil: null, missingUnits: [missed] };
    const decided = (decidedOn: string) =>
      api.app
        .get(Transactions, { strict: false })
        .run((tx) => service.close(tx, params.applicationId, { ...came, decidedOn }));
    const seen = async () => (await manager.call(applications.getApplication, { params })).reassessment;
    await decided(day(-181));
    expect(await seen()).toMatchObject({ blocker: 'window_over', until: day(-1) });
    await expect(again(missed)).rejects.toMatchObject({ code: 'application.reassessment_over' });
    await decided(day(-180));
    expect(await seen()).toEqual({ units: [{ code: missed, title: missed }], until: day(0), blocker: null });
    await expect(again(passed)).rejects.toMatchObject({
      ...{ code: 'application.unit_not_open', params: { unitCode: passed } },
    });
    const opened = await again(missed);
    expect(opened).toMatchObject({ purpose: 'reassessment', status: 'draft', units: [{ code: missed }] });
    expect(await seen()).toMatchObject({ blocker: 'application_open' });
    await expect(again(missed)).rejects.toMatchObject({ code: 'application.one_open' });
  });
});
