import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates, notifications, reissues } from '@kompeten/contract';
import { signedIn } from '../../testing/builders.ts';
import { everythingStored } from '../../testing/everything-stored.ts';
import { BY, passphraseForms, RIGHT, WRONG } from '../../testing/official-signing-stage.ts';
import { aSignedAnewStage, type SignedAnewStage } from '../../testing/signed-anew-stage.ts';
import { ResumeReissueJob } from '../reissues/reissues.jobs.ts';

describe('a certificate in place of one that an official signed in person', () => {
  const log: string[] = [];
  const stored: string[] = [];
  let on: SignedAnewStage;
  beforeAll(async () => {
    on = await aSignedAnewStage((line) => void log.push(line));
  });
  afterAll(() => on?.stop());

  const signedInPerson = { valid: true, signedBy: 'Pejabat Contoh (BSrE)', assurance: 'certified' };

  it('is signed by the official who approves it: what they sign is stored before, and it is issued once', async () => {
    const { api, bsre, stage, old, answer, replacements, signRequest } = on;
    const asked = { reason: 'name_correction', note: 'Salah ketik', holderName: 'Sri Rahayu' };
    const params = { certificateId: old.id };
    const { requestId } = await stage.operator.call(certificates.requestReplacement, { params, body: asked });
    const shown = async () => (await stage.manager.call(certificates.getCertificate, { params })).requests[0];
    expect(await shown()).toMatchObject({ status: 'pending', inPerson: true, blockers: [] });
    const plain = stage.manager.call(certificates.approveCertificateRequest, { params: { requestId } });
    await expect(plain).rejects.toMatchObject({ code: 'issuance.official_awaited' });
    await expect(signRequest(requestId, RIGHT, stage.operator)).rejects.toMatchObject({ status: 403 });
    const deputy = await signedIn(api, { role: 'centre_manager', centreId: stage.centreId });
    await expect(signRequest(requestId, RIGHT, deputy)).rejects.toMatchObject({
      code: 'issuance.official_without_nik',
    });
    expect(await replacements()).toEqual([]);

    await expect(signRequest(requestId, WRONG)).rejects.toMatchObject({ code: 'issuance.wrong_passphrase' });
    expect(await replacements()).toEqual([{ status: 'numbered', prepared: true }]);
    bsre.failOnce('reply_lost');
    await expect(signRequest(requestId)).rejects.toMatchObject({ code: 'issuance.signer_unreachable' });
    expect([(await answer(old.code)).status, (await shown())?.status]).toEqual(['valid', 'pending']);
    bsre.whenAsked(async () => {
      bsre.whenAsked(null);
      await expect(signRequest(requestId)).rejects.toMatchObject({ status: 409, code: 'issuance.being_signed' });
      stored.push(await everythingStored(api));
    });
    const done = await signRequest(requestId);
    expect(done).toMatchObject({ status: 'approved', inPerson: false, decidedByName: stage.manager.account.fullName });
    expect(bsre.received.at(-1)?.equals(bsre.received.at(-2) ?? Buffer.alloc(0))).toBe(true);
    await expect(signRequest(requestId)).rejects.toMatchObject({ code: 'certificate.request_decided' });
  });

  it('leads from the old one to itself, under the official’s own signature', async () => {
    const { stage, old, answer, replacements, verdictOn } = on;
    expect(await replacements()).toEqual([{ status: 'issued', prepared: false }]);
    const was = await answer(old.code);
    expect(was).toMatchObject({ status: 'replaced', reasonClass: 'name_correction' });
    expect(await answer(was.replacedByCode ?? '')).toMatchObject({ status: 'valid', holderName: 'Sri Rahayu' });
    const params = { certificateId: old.id };
    const { replacedById } = await stage.manager.call(certificates.getCertificate, { params });
    const verdict = await verdictOn(replacedById ?? '');
    expect(verdict).toMatchObject({ status: 'valid', integrity: 'intact', signature: signedInPerson });
  });

  it('waits for the official where a bad key makes all of them be issued anew, and goes on where a sitting ended', async () => {
    const { api, bsre, stage, begun, reissueOf, signReissue, verdictOn } = on;
    const reissueId = await begun();
    const waiting = { total: 2, issued: 0, waiting: 0, awaiting: 2, failed: {} };
    expect(await reissueOf(reissueId)).toMatchObject({ ...waiting, awaitsCaller: true, blockers: [] });
    const auditor = await signedIn(api, { role: 'auditor' });
    expect(await reissueOf(reissueId, auditor)).toMatchObject({ ...waiting, awaitsCaller: false });
    await expect(signReissue(reissueId, RIGHT, auditor)).rejects.toMatchObject({ status: 403 });
    const told = async () => {
      await api.runJobs();
      const { items } = await stage.manager.call(notifications.listNotifications, { query: {} });
      return items
        .filter(({ kind }) => kind === 'reissue_unsigned')
        .map(({ count, readAt }) => [count, readAt === null]);
    };
    expect(await told()).toEqual([[2, true]]);

    await expect(signReissue(reissueId, WRONG)).rejects.toMatchObject({ code: 'issuance.wrong_passphrase' });
    bsre.whenAsked(async () => api.clock.pass(5 * 60));
    expect(await signReissue(reissueId)).toMatchObject({ issued: 1, awaiting: 1, awaitsCaller: true });
    bsre.whenAsked(null);
    api.clock.set(null);
    stored.push(await everythingStored(api));
    expect(await signReissue(reissueId)).toMatchObject({ issued: 2, awaiting: 0, awaitsCaller: false });
    await expect(signReissue(reissueId)).rejects.toMatchObject({ code: 'issuance.not_awaited' });
    expect(await told()).toEqual([[2, false]]);
    const { items } = await stage.manager.call(reissues.listReissuedCertificates, { query: { reissueId } });
    for (const { replacementId } of items) {
      const { signature, credential, status } = await verdictOn(replacementId ?? '');
      expect([status, credential?.finding, signature]).toMatchObject(['valid', 'genuine', signedInPerson]);
    }
  });

  it('is refused where BSrE no longer knows the official, and left to the worker once the centre has another signer', async () => {
    const { api, bsre, signers, begun, reissueOf, signReissue } = on;
    const reissueId = await begun();
    expect(await reissueOf(reissueId)).toMatchObject({ issued: 0, awaiting: 2 });
    bsre.person.nik = '3510154507900099';
    const unknown = { status: 422, code: 'issuance.official_unknown' };
    await expect(signReissue(reissueId)).rejects.toMatchObject(unknown);
    expect(await reissueOf(reissueId)).toMatchObject({ issued: 0, awaiting: 2, awaitsCaller: true });
    await signers.retire('kepala', 'Kembali ke kunci sendiri', BY);
    await api.app.get(ResumeReissueJob, { strict: false }).run();
    await api.runJobs();
    expect(await reissueOf(reissueId)).toMatchObject({ issued: 2, awaiting: 0, awaitsCaller: false });
  });

  it('leaves no trace of a passphrase in a table or in the log', async () => {
    const told = [...stored, await everythingStored(on.api), ...log].join('');
    for (const known of ['reissue.signing_begun', 'certificate.signing_stopped']) expect(told).toContain(known);
    expect([stored.length, passphraseForms.filter((form) => told.includes(form))]).toEqual([2, []]);
  });
});
