import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applications, myApplications } from '@kompeten/contract';
import sharp from 'sharp';
import { Transactions } from '../../database/transactions.ts';
import {
  type ApplicationStage,
  aCandidate,
  addFile,
  anApplicationStage,
  answer,
  begin,
  checkAll,
  fillIn,
  handedIn,
  handIn,
} from '../../testing/application-stage.ts';
import { aBody, dayFrom } from '../../testing/assessment-builders.ts';
import { aCooperative } from '../../testing/organisation-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { ApplicationsService } from './applications.service.ts';

describe('applications for assessment', () => {
  let api: TestApi;
  let stage: ApplicationStage;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await anApplicationStage(api);
  });
  afterAll(() => api?.stop());

  it('are filled in on a phone, handed in, sent back, mended and accepted; what was handed in stands (rule 9)', async () => {
    const ani = await aCandidate(stage);
    const draft = await begin(stage, ani);
    expect(draft).toMatchObject({
      status: 'draft',
      purpose: 'certification',
      gaps: ['identity', 'photo', 'phone_or_email'],
    });
    const seen = () => stage.manager.call(applications.getApplication, { params: { applicationId: draft.id } });
    await expect(seen()).rejects.toMatchObject({ code: 'application.not_found' });
    await expect(handIn(ani, draft.id)).rejects.toMatchObject({ code: 'application.incomplete' });
    const cooperative = await aCooperative(api);
    const tie = { cooperativeId: cooperative.id, cooperativeRole: 'chair', villageHead: true };
    const noRole = await fillIn(ani, draft, { ...tie, cooperativeRole: null });
    await expect(handIn(ani, draft.id)).rejects.toMatchObject({
      ...{ code: 'application.incomplete', params: { gaps: expect.arrayContaining(['cooperative_role']) } },
    });
    await fillIn(ani, noRole, tie);
    await expect(fillIn(ani, draft, tie)).rejects.toMatchObject({ code: 'application.stale' });
    await expect(addFile(stage, ani, draft.id, 'photo', new Blob(['<script>']))).rejects.toMatchObject({
      code: 'application.file_type',
    });
    await addFile(stage, ani, draft.id, 'identity');
    await addFile(stage, ani, draft.id, 'photo');
    const first = await handIn(ani, draft.id);
    expect(first).toMatchObject({ status: 'submitted', warnings: ['village_head_on_board'], submitted: { number: 1 } });
    await expect(fillIn(ani, first)).rejects.toMatchObject({ code: 'application.frozen' });
    await expect(addFile(stage, ani, first.id, 'photo')).rejects.toMatchObject({ code: 'application.frozen' });

    await expect(answer(stage, first, 'accept')).rejects.toMatchObject({
      code: 'application.unchecked',
      params: { items: 2 },
    });
    const checked = await checkAll(stage, first, (kind) => (kind === 'photo' ? 'not_met' : 'met'));
    await expect(answer(stage, checked, 'accept')).rejects.toMatchObject({ code: 'application.not_met' });
    await expect(answer(stage, checked, 'send_back')).rejects.toMatchObject({ code: 'application.reason_needed' });
    const back = await answer(stage, checked, 'send_back', 'Pasfoto buram');
    expect(back).toMatchObject({ status: 'needs_fix', remark: 'Pasfoto buram', gaps: ['photo'] });
    const [identity, blurred] = back.evidence;
    const remove = (evidenceId = '') =>
      ani.call(myApplications.removeMyAssessmentEvidence, { params: { applicationId: draft.id, evidenceId } });
    await expect(remove(identity?.id)).rejects.toMatchObject({ code: 'application.frozen' });
    await remove(blurred?.id);
    await addFile(stage, ani, draft.id, 'photo');
    const second = await handIn(ani, draft.id);
    expect(second.submitted).toMatchObject({ number: 2, evidenceIds: second.evidence.map(({ id }) => id) });
    const accepted = await answer(stage, await checkAll(stage, second), 'accept');
    expect(accepted).toMatchObject({ status: 'accepted', assessorId: stage.reviewer.id });
    await expect(answer(stage, accepted, 'reject', 'Terlambat')).rejects.toMatchObject({
      code: 'application.wrong_state',
    });
  });

  it('are one a person and scheme while open, and derive what they are for (rule 16)', async () => {
    const budi = await aCandidate(stage);
    const draft = await begin(stage, budi);
    await expect(begin(stage, budi)).rejects.toMatchObject({
      code: 'application.one_open',
      params: { number: draft.number },
    });
    await budi.call(myApplications.discardMyAssessment, { params: { applicationId: draft.id } });
    const again = await begin(stage, budi);
    const service = api.app.get(ApplicationsService, { strict: false });
    const missing = stage.scheme.units.slice(1).map(({ code }) => code);
    await api.app.get(Transactions, { strict: false }).run((tx) =>
      service.close(tx, again.id, {
        ...{ outcome: 'competent', decidedOn: dayFrom(api, -1), validUntil: dayFrom(api, 1000), missingUnits: missing },
      }),
    );
    await expect(begin(stage, budi)).rejects.toMatchObject({ code: 'application.purpose_not_open' });
    const { items: own } = await budi.call(myApplications.listMyAssessments, {});
    expect(own).toMatchObject([{ id: again.id, outcome: 'competent' }]);
    const unlicensed = { bodyId: (await aBody(api)).id, schemeVersionId: stage.scheme.id };
    const there = (await aCandidate(stage)).call(myApplications.openMyAssessment, { body: unlicensed });
    await expect(there).rejects.toMatchObject({ code: 'body.not_licensed', params: { gap: 'no_licence' } });
  });

  it('are seen by their own applicant, body and assessor alone, and their files without what a camera wrote', async () => {
    const cici = await aCandidate(stage);
    const own = await handedIn(stage, cici);
    const params = { applicationId: own.id, evidenceId: own.evidence[0]?.id ?? '' };
    const other = await aCandidate(stage);
    const looks = [
      () => other.call(myApplications.getMyAssessment, { params: { applicationId: own.id } }),
      () => other.call(myApplications.openMyAssessmentEvidence, { params }),
      () => stage.assessor.call(applications.getApplication, { params: { applicationId: own.id } }),
    ];
    for (const look of looks) await expect(look()).rejects.toMatchObject({ code: 'application.not_found' });
    const address = `/applications/${own.id}/evidence/${params.evidenceId}`;
    const answered = await fetch(`${api.origin}/api/v1${address}`, { headers: { cookie: stage.manager.cookie } });
    const content = Buffer.from(await answered.arrayBuffer());
    expect(answered.headers.get('content-type')).toBe('image/jpeg');
    expect((await sharp(content).metadata()).exif).toBeUndefined();
    const { items } = await stage.manager.call(applications.listApplications, {
      query: { status: 'open', q: own.number },
    });
    expect(items.map(({ id }) => id)).toEqual([own.id]);
  });

  it('are offered by bodies whose licence covers the scheme', async () => {
    const eka = await aCandidate(stage);
    const { items } = await eka.call(myApplications.listMyOffers, {});
    expect(items).toMatchObject([
      { bodyId: stage.body.id, schemeVersionId: stage.scheme.id, trainedIn: null, purpose: 'certification' },
    ]);
    await eka.call(myApplications.openMyAssessment, {
      body: { bodyId: stage.body.id, schemeVersionId: stage.scheme.id },
    });
    expect((await eka.call(myApplications.listMyOffers, {})).items).toEqual([]);
  });
});
