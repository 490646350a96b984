import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { certificates, verification } from '@kompeten/contract';
import type { Certificate } from '@kompeten/domain';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';
import { SuspensionsService } from './suspensions.service.ts';

const DAYS = 86_400;

describe('suspensions', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let head: SignedIn;
  const stock: Certificate[] = [];
  let certificate: Certificate;

  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    head = await signedIn(api, { role: 'centre_manager', centreId: stage.centreId, fullName: 'Kepala Kedua' });
    stock.push(...(await issued(api, stage, await aCompletedCohort(stage, { people: 5 }))));
  });
  afterAll(() => api?.stop());
  beforeEach(() => {
    certificate = stock.pop() as Certificate;
  });

  const of = () => ({ certificateId: certificate.id });
  const reason = (text: string, more: object = {}) => ({ reason: text, note: 'Catatan internal', ...more });
  const revoke = (who: SignedIn = stage.operator) =>
    who.call(certificates.requestRevocation, { params: of(), body: reason('issued_in_error') });
  const approve = (requestId: string, who: SignedIn = head) =>
    who.call(certificates.approveCertificateRequest, { params: { requestId } });
  const refuse = (requestId: string, who: SignedIn = head) =>
    who.call(certificates.rejectCertificateRequest, { params: { requestId }, body: { reason: 'Tidak beralasan' } });
  const answer = (code = certificate.code) => api.anonymous.call(verification.verifyCode, { params: { code } });
  const suspend = (who: SignedIn = stage.manager) =>
    who.call(certificates.suspendCertificate, { params: of(), body: reason('under review') });

  it('suspends by one person at once, and lets it lapse unless a second one confirms', async () => {
    const { request } = await suspend();
    expect(request).toMatchObject({ kind: 'suspension', status: 'pending', reasonClass: 'under_review' });
    const told = await answer();
    expect(told).toMatchObject({ status: 'suspended', reasonClass: 'under_review' });
    expect(told.history.at(-1)?.lapsesAt).not.toBeNull();
    api.clock.pass(14 * DAYS + 1);
    expect((await answer()).status).toBe('valid');
    await api.app.get(SuspensionsService, { strict: false }).lapse(certificate.id);
    api.clock.set(null);
    const detail = await head.call(certificates.getCertificate, { params: of() });
    expect(detail).toMatchObject({ status: 'issued', requests: [{ status: 'rejected' }] });
  });

  it('keeps a suspension that a second person confirmed, until two people lift it', async () => {
    const { requestId } = await suspend();
    await expect(approve(requestId, stage.manager)).rejects.toMatchObject({ code: 'certificate.same_person' });
    await approve(requestId);
    api.clock.pass(15 * DAYS);
    expect((await answer()).status).toBe('suspended');
    api.clock.set(null);
    const lift = await stage.operator.call(certificates.requestReinstatement, { params: of(), body: reason('other') });
    await approve(lift.requestId);
    expect((await answer()).status).toBe('valid');
  });

  it('ends a suspension that a second person refuses', async () => {
    const { requestId } = await suspend();
    await expect(refuse(requestId, stage.manager)).rejects.toMatchObject({ code: 'certificate.same_person' });
    await refuse(requestId);
    expect((await answer()).status).toBe('valid');
  });

  it('revokes what is suspended, which settles the suspension too', async () => {
    await suspend();
    const { requestId } = await revoke();
    await approve(requestId);
    expect((await answer()).status).toBe('revoked');
    const { requests } = await head.call(certificates.getCertificate, { params: of() });
    expect(requests.map(({ kind, status }) => [kind, status])).toEqual([
      ['revocation', 'approved'],
      ['suspension', 'rejected'],
    ]);
  });

  it('lets no clerk suspend', async () => {
    await expect(suspend(stage.operator)).rejects.toMatchObject({ status: 403, code: 'identity.forbidden' });
  });
});
