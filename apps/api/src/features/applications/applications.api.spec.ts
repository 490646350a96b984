import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applications, myApplications } from '@kompeten/contract';
import {
  type AssessmentApplication,
  type Assessor,
  type CertificationBody,
  emptyApplicationForm,
  proposedPlan,
  type SchemeChoice,
} from '@kompeten/domain';
import sharp from 'sharp';
import { Transactions } from '../../database/transactions.ts';
import { aBody, anAssessor, aPerson, aSchemeVersion, dayFrom } from '../../testing/assessment-builders.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aCooperative } from '../../testing/organisation-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { ApplicationsService } from './applications.service.ts';

describe('applications for assessment', () => {
  let api: TestApi;
  let scheme: SchemeChoice;
  let body: CertificationBody;
  let manager: SignedIn;
  let assessor: SignedIn;
  let reviewer: Assessor;
  let photo: Blob;
  beforeAll(async () => {
    api = await startTestApi();
    scheme = await aSchemeVersion(api);
    body = await aBody(api, [scheme.schemeId]);
    manager = await signedIn(api, { role: 'certification_manager', certificationBodyId: body.id });
    assessor = await signedIn(api, { role: 'assessor', certificationBodyId: body.id });
    reviewer = await anAssessor(api, body.id, [scheme.id], { email: assessor.account.email });
    const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#663399' } });
    const png = await picture
      .withExif({ IFD0: { Artist: 'Rahasia' } })
      .png()
      .toBuffer();
    photo = new Blob([new Uint8Array(png)]);
  });
  afterAll(() => api?.stop());

  const candidate = async () => signedIn(api, { role: 'trainee', personId: await aPerson(api) });
  const begin = (by: SignedIn) =>
    by.call(myApplications.openMyAssessment, { body: { bodyId: body.id, schemeVersionId: scheme.id } });
  const add = (by: SignedIn, { id }: { id: string }, kind: 'identity' | 'photo', file = photo) =>
    by.call(myApplications.addMyAssessmentEvidence, { params: { applicationId: id }, query: { kind }, file });
  const save = (by: SignedIn, { id, version }: AssessmentApplication, change: object) =>
    by.call(myApplications.saveMyAssessmentForm, {
      params: { applicationId: id },
      body: { version, form: { ...emptyApplicationForm, phone: '081234567890', ...change } },
    });
  const submit = async (by: SignedIn, { id }: { id: string }) => {
    const params = { applicationId: id };
    const { version } = await by.call(myApplications.getMyAssessment, { params });
    return by.call(myApplications.submitMyAssessment, { params, body: { version } });
  };
  const handedIn = async (by: SignedIn) => {
    const draft = await begin(by);
    await save(by, draft, {});
    await add(by, draft, 'identity');
    await add(by, draft, 'photo');
    return submit(by, draft);
  };
  const answer = (
    { id, version }: AssessmentApplication,
    event: 'send_back' | 'accept' | 'reject',
    remark: string | null = null,
  ) =>
    manager.call(applications.decideApplication, {
      params: { applicationId: id },
      body: { version, event, remark, assessorId: reviewer.id },
    });
  const checkAll = ({ id, version, evidence }: AssessmentApplication, mark: (kind: string) => 'met' | 'not_met') =>
    manager.call(applications.checkApplication, {
      params: { applicationId: id },
      body: {
        version,
        evidence: evidence.map((each) => ({ id: each.id, mark: mark(each.kind), remark: null })),
        requirements: [],
      },
    });
  const selfAssess = (by: SignedIn, { id, units }: AssessmentApplication, leaveOut = 0) => {
    const answers = units.flatMap(({ code, elements }) =>
      elements.map(({ number }) => ({
        unitCode: code,
        element: number,
        answer: 'competent' as const,
        evidenceIds: [],
      })),
    );
    const given = { answers: answers.slice(leaveOut) };
    return by.call(myApplications.signMySelfAssessment, { params: { applicationId: id }, body: given });
  };

  it('are filled in on a phone, handed in, sent back, mended and accepted; what was handed in stands (rule 9)', async () => {
    const ani = await candidate();
    const draft = await begin(ani);
    expect(draft).toMatchObject({
      status: 'draft',
      purpose: 'certification',
      gaps: ['identity', 'photo', 'phone_or_email'],
    });
    const seen = manager.call(applications.getApplication, { params: { applicationId: draft.id } });
    await expect(seen).rejects.toMatchObject({ code: 'application.not_found' });
    await expect(submit(ani, draft)).rejects.toMatchObject({ code: 'application.incomplete' });
    const cooperative = await aCooperative(api);
    const tie = { cooperativeId: cooperative.id, cooperativeRole: 'chair', villageHead: true };
    await save(ani, draft, tie);
    await expect(save(ani, draft, tie)).rejects.toMatchObject({ code: 'application.stale' });
    await expect(add(ani, draft, 'photo', new Blob(['<script>']))).rejects.toMatchObject({
      code: 'application.file_type',
    });
    await add(ani, draft, 'identity');
    await add(ani, draft, 'photo');
    const first = await submit(ani, draft);
    expect(first).toMatchObject({ status: 'submitted', warnings: ['village_head_on_board'], submitted: { number: 1 } });
    await expect(save(ani, first, {})).rejects.toMatchObject({ code: 'application.frozen' });
    await expect(add(ani, first, 'photo')).rejects.toMatchObject({ code: 'application.frozen' });

    await expect(answer(first, 'accept')).rejects.toMatchObject({
      code: 'application.unchecked',
      params: { items: 2 },
    });
    const checked = await checkAll(first, (kind) => (kind === 'photo' ? 'not_met' : 'met'));
    await expect(answer(checked, 'accept')).rejects.toMatchObject({ code: 'application.not_met' });
    await expect(answer(checked, 'send_back')).rejects.toMatchObject({ code: 'application.reason_needed' });
    const back = await answer(checked, 'send_back', 'Pasfoto buram');
    expect(back).toMatchObject({ status: 'needs_fix', remark: 'Pasfoto buram', gaps: ['photo'] });
    const [identity, blurred] = back.evidence;
    const remove = (evidenceId = '') =>
      ani.call(myApplications.removeMyAssessmentEvidence, { params: { applicationId: draft.id, evidenceId } });
    await expect(remove(identity?.id)).rejects.toMatchObject({ code: 'application.frozen' });
    await remove(blurred?.id);
    await add(ani, draft, 'photo');
    const second = await submit(ani, draft);
    expect(second.submitted).toMatchObject({ number: 2, evidenceIds: second.evidence.map(({ id }) => id) });
    const accepted = await answer(await checkAll(second, () => 'met'), 'accept');
    expect(accepted).toMatchObject({ status: 'accepted', assessorId: reviewer.id });
    await expect(answer(accepted, 'reject', 'Terlambat')).rejects.toMatchObject({ code: 'application.wrong_state' });
  });

  it('are one a person and scheme while open, and derive what they are for (rule 16)', async () => {
    const budi = await candidate();
    const draft = await begin(budi);
    await expect(begin(budi)).rejects.toMatchObject({ code: 'application.one_open', params: { number: draft.number } });
    await budi.call(myApplications.discardMyAssessment, { params: { applicationId: draft.id } });
    const again = await begin(budi);
    const service = api.app.get(ApplicationsService, { strict: false });
    const missing = scheme.units.slice(1).map(({ code }) => code);
    await api.app.get(Transactions, { strict: false }).run((tx) =>
      service.close(tx, again.id, {
        ...{ outcome: 'competent', decidedOn: dayFrom(api, -1), validUntil: dayFrom(api, 1000), missingUnits: missing },
      }),
    );
    await expect(begin(budi)).rejects.toMatchObject({ code: 'application.purpose_not_open' });
    const unlicensed = { bodyId: (await aBody(api)).id, schemeVersionId: scheme.id };
    const there = (await candidate()).call(myApplications.openMyAssessment, { body: unlicensed });
    await expect(there).rejects.toMatchObject({ code: 'body.not_licensed', params: { gap: 'no_licence' } });
  });

  it('are seen by their own applicant, body and assessor alone, and their files without what a camera wrote', async () => {
    const cici = await candidate();
    const own = await handedIn(cici);
    const params = { applicationId: own.id, evidenceId: own.evidence[0]?.id ?? '' };
    const other = await candidate();
    const strange = [
      other.call(myApplications.getMyAssessment, { params: { applicationId: own.id } }),
      other.call(myApplications.openMyAssessmentEvidence, { params }),
      assessor.call(applications.getApplication, { params: { applicationId: own.id } }),
    ];
    for (const look of strange) await expect(look).rejects.toMatchObject({ code: 'application.not_found' });
    const address = `/applications/${own.id}/evidence/${params.evidenceId}`;
    const answered = await fetch(`${api.origin}/api/v1${address}`, { headers: { cookie: manager.cookie } });
    const content = Buffer.from(await answered.arrayBuffer());
    expect(answered.headers.get('content-type')).toBe('image/jpeg');
    expect((await sharp(content).metadata()).exif).toBeUndefined();
    const { items } = await manager.call(applications.listApplications, { query: { status: 'open', q: own.number } });
    expect(items.map(({ id }) => id)).toEqual([own.id]);
  });

  it('go on by the assessor after a whole self-assessment, with a plan for every criterion (rule 6)', async () => {
    const dewi = await candidate();
    const accepted = await answer(await checkAll(await handedIn(dewi), () => 'met'), 'accept');
    const params = { applicationId: accepted.id };
    await expect(selfAssess(dewi, accepted, 1)).rejects.toMatchObject({ code: 'self_assessment.incomplete' });
    const signed = await selfAssess(dewi, accepted);
    expect(signed.status).toBe('self_assessed');
    await expect(selfAssess(dewi, accepted)).rejects.toMatchObject({ code: 'application.wrong_state' });
    const plan = proposedPlan(signed.units);
    const approve = (criteria: typeof plan, by = assessor) =>
      by.call(applications.saveAssessmentPlan, { params, body: { criteria, approve: true } });
    await expect(approve(plan, manager)).rejects.toMatchObject({ code: 'identity.forbidden' });
    await expect(approve(plan.slice(1))).rejects.toMatchObject({ code: 'plan.criterion_without_method' });
    expect((await approve(plan)).plan?.approvedByName).toBe(assessor.account.fullName);
    const review = (outcome: 'continued' | 'stopped') =>
      assessor.call(applications.reviewSelfAssessment, { params, body: { outcome } });
    await expect(review('stopped')).rejects.toMatchObject({ code: 'application.reason_needed' });
    expect(await review('continued')).toMatchObject({ status: 'continued', selfAssessment: { outcome: 'continued' } });
  });

  it('are entered by the body for people without a phone; a declared relative is refused with who may (rule 1)', async () => {
    const person = {
      fullName: 'Mbok Sri',
      identity: { kind: 'none' as const, reason: 'Surat desa' },
      birthDate: '1961',
    };
    const given = { bodyId: body.id, schemeVersionId: scheme.id, person };
    const entered = await manager.call(applications.enterApplication, { body: given });
    expect(entered).toMatchObject({ fullName: 'Mbok Sri', warnings: ['no_nik'], status: 'draft' });
    const stranger = await signedIn(api, { role: 'certification_manager', certificationBodyId: (await aBody(api)).id });
    await expect(stranger.call(applications.enterApplication, { body: given })).rejects.toMatchObject({
      code: 'identity.forbidden',
    });
    const params = { applicationId: entered.id };
    const form = { ...emptyApplicationForm, phone: '0812345678' };
    await manager.call(applications.saveApplicationForm, { params, body: { version: 1, form } });
    for (const kind of ['identity', 'photo'] as const) {
      await manager.call(applications.addApplicationEvidence, { params, query: { kind }, file: photo });
    }
    const sent = await manager.call(applications.submitApplication, { params, body: { version: 2 } });
    expect(sent.submitted).toMatchObject({ submittedBy: 'staff', byName: manager.account.fullName });
    const near = await anAssessor(api, (await aBody(api)).id, [scheme.id], { fullName: 'Asesor Dekat' });
    const conflict = { assessorId: reviewer.id, applicationId: entered.id, kind: 'relative' as const };
    await manager.call(applications.declareConflict, { body: conflict });
    await expect(manager.call(applications.declareConflict, { body: conflict })).rejects.toMatchObject({
      code: 'conflict.already_declared',
    });
    const { items } = await manager.call(applications.listAssessorChoices, { params, query: {} });
    expect(items.find(({ id }) => id === reviewer.id)).toMatchObject({ blocks: ['relative'], mitigable: false });
    expect(items[0]).toMatchObject({ id: near.id, elsewhere: true, blocks: [] });
    await expect(answer(await checkAll(sent, () => 'met'), 'accept')).rejects.toMatchObject({
      code: 'assessor.blocked',
      params: { block: 'relative', alternatives: { assessors: [{ id: near.id }] } },
    });
  });

  it('are offered by bodies whose licence covers the scheme', async () => {
    const eka = await candidate();
    const { items } = await eka.call(myApplications.listMyOffers, {});
    expect(items).toMatchObject([{ bodyId: body.id, schemeVersionId: scheme.id, trainedIn: null }]);
  });
});
