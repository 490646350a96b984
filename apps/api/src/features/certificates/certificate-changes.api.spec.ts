import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { certificates, verification } from '@kompeten/contract';
import type { Certificate } from '@kompeten/domain';
import { type SignedIn, signedIn, tokenOf } from '../../testing/builders.ts';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

describe('changes of a certificate', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let head: SignedIn;
  const stock: Certificate[] = [];
  let certificate: Certificate;

  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    head = await signedIn(api, { role: 'centre_manager', centreId: stage.centreId, fullName: 'Kepala Kedua' });
    stock.push(...(await issued(api, stage, await aCompletedCohort(stage, { people: 7 }))));
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

  it('revokes by two people, shows it at once with its class of reason, and keeps the file', async () => {
    const file = async () => {
      const pdf = await stage.operator.call(certificates.downloadCertificate, { params: of() });
      return Buffer.from(await pdf.arrayBuffer()).toString('latin1');
    };
    const before = await file();
    const { requestId, request } = await revoke();
    expect(request).toMatchObject({ kind: 'revocation', status: 'pending', reasonClass: 'issued_in_error' });
    expect((await answer()).status).toBe('valid');
    expect(await approve(requestId)).toMatchObject({ status: 'approved', decidedByName: 'Kepala Kedua' });
    const told = await answer();
    expect(told).toMatchObject({ status: 'revoked', reasonClass: 'issued_in_error' });
    expect(JSON.stringify(told)).not.toContain('Catatan internal');
    expect(await file()).toBe(before);
    await expect(revoke()).rejects.toMatchObject({ status: 422, code: 'certificate.wrong_state' });
  });

  it('needs another person than the one who asked, with a right to approve', async () => {
    const { requestId } = await revoke(stage.manager);
    await expect(approve(requestId, stage.manager)).rejects.toMatchObject({ code: 'certificate.same_person' });
    await expect(approve(requestId, stage.operator)).rejects.toMatchObject({ status: 403 });
    const stranger = await signedIn(api, { role: 'centre_manager' });
    const refused = { status: 404, code: 'certificate.request_not_found' };
    await expect(approve(requestId, stranger)).rejects.toMatchObject(refused);
    const plain = await signedIn(api, { role: 'centre_manager', centreId: stage.centreId, demo: false });
    await expect(approve(requestId, plain)).rejects.toMatchObject({ code: 'identity.second_factor_needed' });
    const token = { authorization: `Bearer ${await tokenOf(api, ['centre_manager'])}` };
    const byToken = api.client(token).call(certificates.approveCertificateRequest, { params: { requestId } });
    await expect(byToken).rejects.toMatchObject({ status: 403, code: 'identity.forbidden' });
    expect((await answer()).status).toBe('valid');
  });

  it('takes a request once, and only one that can come true', async () => {
    const { requestId } = await revoke();
    await expect(revoke()).rejects.toMatchObject({ code: 'certificate.request_pending', params: { requestId } });
    await refuse(requestId);
    await expect(approve(requestId)).rejects.toMatchObject({ code: 'certificate.request_decided' });
    expect((await answer()).status).toBe('valid');
    const lift = stage.operator.call(certificates.requestReinstatement, { params: of(), body: reason('other') });
    await expect(lift).rejects.toMatchObject({ code: 'certificate.wrong_state', params: { status: 'issued' } });
  });

  it('shows what waits to whoever may decide', async () => {
    const { requestId } = await revoke();
    const list = async (who: SignedIn) =>
      (await who.call(certificates.listCertificateRequests, { query: { status: 'pending', limit: 200 } })).items;
    const shown = (await list(head)).find(({ id }) => id === requestId);
    expect(shown).toMatchObject({ blockers: [], certificate: { id: certificate.id }, requestedByName: 'Operator Uji' });
    expect(await list(await signedIn(api, { role: 'centre_manager' }))).toEqual([]);
  });

  it('replaces a certificate with a misspelt name: a new number and code, the old one leads to it, the person is corrected', async () => {
    const body = reason('Name correction', { holderName: 'Siti Nur’aini Rahmawati' });
    const { requestId } = await stage.operator.call(certificates.requestReplacement, { params: of(), body });
    await approve(requestId);
    const old = await answer();
    expect(old).toMatchObject({
      status: 'replaced',
      reasonClass: 'name_correction',
      holderName: certificate.holderName,
    });
    const fresh = await answer(old.replacedByCode ?? '');
    expect(fresh).toMatchObject({ status: 'valid', holderName: 'Siti Nur’aini Rahmawati', units: old.units });
    expect(fresh.number).not.toBe(old.number);
    const detail = await head.call(certificates.getCertificate, { params: of() });
    const after = await head.call(certificates.getCertificate, {
      params: { certificateId: detail.replacedById ?? '' },
    });
    expect(after).toMatchObject({ replacesId: certificate.id, status: 'issued', enrolmentId: certificate.enrolmentId });
    const [person] = await sql(api, 'select full_name from people where id = $1', [certificate.personId]);
    expect(person).toEqual({ full_name: 'Siti Nur’aini Rahmawati' });
  });

  it('keeps the number of a replacement that was refused after it had one, void and explained (rule 13)', async () => {
    const unprintable = reason('Name correction', { holderName: '王小明' });
    const asked = stage.operator.call(certificates.requestReplacement, { params: of(), body: unprintable });
    await expect(asked).rejects.toMatchObject({
      status: 422,
      issues: [{ pointer: '/holderName', code: 'unprintable' }],
    });
    const body = reason('Name correction', { holderName: 'Wang Xiaoming' });
    const { requestId } = await stage.operator.call(certificates.requestReplacement, { params: of(), body });
    await sql(api, `update certificate_requests set holder_name = '王小明' where id = $1`, [requestId]);
    await expect(approve(requestId)).rejects.toMatchObject({ status: 422, code: 'paper.unprintable' });
    await refuse(requestId);
    const all = await head.call(certificates.listCertificates, { query: { status: 'void' } });
    const detail = await head.call(certificates.getCertificate, { params: { certificateId: all.items[0]?.id ?? '' } });
    expect(detail).toMatchObject({ status: 'void', voidReason: 'replacement_refused', replacesId: certificate.id });
    const next = await stage.operator.call(certificates.requestReplacement, {
      params: of(),
      body: reason('data_error'),
    });
    await approve(next.requestId);
    const fresh = await answer((await answer()).replacedByCode ?? '');
    const sequenceOf = (number: string | null) => Number(number?.split('/')[0]);
    expect(sequenceOf(fresh.number)).toBe(sequenceOf(detail.number) + 1);
  });

  it('leaves the person alone when something else was wrong', async () => {
    const body = reason('data_error');
    const { requestId } = await stage.operator.call(certificates.requestReplacement, { params: of(), body });
    await approve(requestId);
    const old = await answer();
    expect((await answer(old.replacedByCode ?? '')).holderName).toBe(certificate.holderName);
  });
});
