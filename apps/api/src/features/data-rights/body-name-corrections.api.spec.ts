import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates, claims, dataRights, verification } from '@kompeten/contract';
import type { MyCertificate } from '@kompeten/domain';
import { documentsIssued } from '../../testing/body-document-builders.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { claimedBy } from '../../testing/claim-builders.ts';
import { aDecisionStage, candidate, type DecisionStage, published } from '../../testing/decision-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { toldOf } from '../../testing/told.ts';
import { aCohort, aTrainingStage, enrolled, moved } from '../../testing/training-builders.ts';

describe('the holder of a document of a certification body', () => {
  let api: TestApi;
  let stage: DecisionStage;
  let holder: SignedIn;
  let document: MyCertificate;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aDecisionStage(api, { people: 1, niks: ['3510060302900001'] });
    await published(stage);
    await documentsIssued(stage);
    holder = await candidate(stage);
    [document] = (await holder.call(claims.listMyCertificates, {})).items as [MyCertificate];
  });
  afterAll(() => api?.stop());

  it('asks the body for a name to be put right; two people of the body replace the document (rules 18 and 22)', async () => {
    const correctName = `${document.holderName}ah`;
    const wish = { certificateId: document.id, correctName, cause: 'typo' as const, evidence: 'KTP dibawa ke LSP' };
    const asked = await holder.call(dataRights.requestNameCorrection, { body: wish });
    expect(asked).toMatchObject({
      status: 'received',
      centreId: null,
      bodyId: stage.body.id,
      issuerName: stage.body.name,
    });
    await expect(holder.call(dataRights.requestNameCorrection, { body: wish })).rejects.toMatchObject({
      code: 'data_request.open_already',
    });
    await api.runJobs();
    const path = `/admin/data-requests/${asked.id}`;
    expect(await toldOf(stage.manager, 'data_request_waits')).toEqual([{ path, waits: true }]);
    const step = { params: { dataRequestId: asked.id }, body: { event: 'carry_out' as const, answer: null } };
    for (const by of [
      await signedIn(api, { role: 'centre_manager' }),
      await signedIn(api, { role: 'certification_manager' }),
    ]) {
      await expect(by.call(dataRights.moveDataRequest, step)).rejects.toMatchObject({ code: 'data_request.not_found' });
      expect((await by.call(dataRights.listDataRequests, { query: {} })).items).toEqual([]);
    }
    const { certificateRequests } = await stage.manager.call(dataRights.moveDataRequest, step);
    expect(certificateRequests).toMatchObject([{ certificateId: document.id, status: 'pending' }]);
    const params = { requestId: certificateRequests[0]?.id ?? '' };
    const own = stage.manager.call(certificates.approveCertificateRequest, { params });
    await expect(own).rejects.toMatchObject({ code: 'certificate.same_person' });
    await stage.secondManager.call(certificates.approveCertificateRequest, { params });
    const { requests } = await holder.call(dataRights.getMyDataRights, {});
    expect(requests).toMatchObject([{ id: asked.id, status: 'done' }]);
    const old = await api.anonymous.call(verification.verifyCode, { params: { code: document.code } });
    expect(old.status).toBe('replaced');
  });

  it('opens it by the claim card of the centre whose own body it is, and by no other centre’s', async () => {
    const [{ fullName } = { fullName: '' }] = await sql<{ fullName: string }>(
      api,
      'select full_name as "fullName" from people where id = $1',
      [stage.personIds[0]],
    );
    const identity = { kind: 'nik' as const, value: '3510060302900001' };
    const opened = async (ownBody: boolean) => {
      const training = await aTrainingStage(api);
      const { id } = await aCohort(training);
      await moved(training, id, 'open_enrolment');
      const enrolment = await enrolled(training, id, { fullName, identity, birthDate: '1990-02-03' });
      expect(enrolment.personId).toBe(stage.personIds[0]);
      if (ownBody) {
        const house = [stage.body.id, training.centreId];
        await sql(api, 'update certification_bodies set centre_id = $2 where id = $1', house);
      }
      const trainee = await claimedBy(api, training, enrolment.id, ownBody ? '739164' : '846273');
      const { items } = await trainee.call(claims.listMyCertificates, {});
      return items.map(({ code }) => code);
    };
    expect(await opened(false)).toEqual([]);
    expect(await opened(true)).toContain(document.code);
  });
});
