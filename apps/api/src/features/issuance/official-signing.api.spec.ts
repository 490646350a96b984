import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BsreServer, bsreServer } from '@kompeten/certificate/testing';
import { audit, certificates, issuance, people, verification } from '@kompeten/contract';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { everythingStored } from '../../testing/everything-stored.ts';
import { aCompletedCohort, requested } from '../../testing/issuance-builders.ts';
import { officialsSource } from '../../testing/signer-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';
import { SignersService } from '../signing-keys/signers.service.ts';
import { BatchLockRepository } from './batch-lock.repository.ts';
import { IssueBatchService } from './issue-batch.service.ts';
import { ResumeIssuanceJob } from './resume-issuance.job.ts';

const RIGHT = randomBytes(24).toString('hex');
const WRONG = randomBytes(24).toString('hex');
const BORN = '1990-07-01';

describe('an official who signs in person', () => {
  const log: string[] = [];
  let bsre: BsreServer;
  let api: TestApi;
  let stage: TrainingStage;
  let admin: SignedIn;
  const by: [string, string] = ['Kepala', 'Wakil'];
  beforeAll(async () => {
    bsre = await bsreServer(new Date());
    bsre.person.passphrase = RIGHT;
    api = await startTestApi({ log: { write: (line) => void log.push(line) } });
    stage = await aTrainingStage(api);
    admin = await signedIn(api, { role: 'administrator' });
    const source = officialsSource(api, bsre);
    const refused = service().add({ name: 'semua', by, issuers: 'all', source });
    await expect(refused).rejects.toMatchObject({ code: 'signer.centres_only' });
    await service().add({ name: 'kepala', by, issuers: [stage.centreId], source });
  });
  afterAll(async () => {
    await api?.stop();
    await bsre?.close();
  });

  const service = () => api.app.get(SignersService, { strict: false });
  const batch = (batchId: string) => stage.manager.call(issuance.getIssuanceBatch, { params: { batchId } });
  const approve = (batchId: string) => stage.manager.call(issuance.approveIssuance, { params: { batchId }, body: {} });
  const sign = (batchId: string, passphrase = RIGHT, who: SignedIn = stage.manager, signal?: AbortSignal) =>
    who.call(issuance.signIssuance, { params: { batchId }, body: { passphrase } }, signal ? { signal } : {});
  const name = (accountId: string, birthDate = BORN) =>
    admin.call(people.nameAccountPerson, { params: { accountId }, body: { nik: bsre.person.nik, birthDate } });
  const approved = async (count: number) => {
    const cohort = await aCompletedCohort(stage, { people: count });
    const batchId = await requested(stage, cohort);
    expect(await approve(batchId)).toMatchObject({ status: 'awaiting_signature', awaitsCaller: true });
    return { batchId, cohortId: cohort.cohortId };
  };
  const stops = async (batchId: string) => {
    const query = { subjectId: batchId, type: 'issuance.signing_stopped' };
    const { items } = await admin.call(audit.listAuditEvents, { query });
    return items.map(({ data }) => data.reason);
  };

  it('is refused before the click without a NIK, which an administrator records once', async () => {
    const batchId = await requested(stage, await aCompletedCohort(stage, { people: 1 }));
    expect(await batch(batchId)).toMatchObject({ inPerson: true, blockers: [{ code: 'no_nik' }] });
    await expect(approve(batchId)).rejects.toMatchObject({ code: 'issuance.official_without_nik' });
    await expect(name(admin.account.id)).rejects.toMatchObject({ code: 'identity.own_account' });
    const { personId } = await name(stage.manager.account.id);
    expect(personId).toMatch(/^[0-9a-f-]{36}$/);
    await expect(name(stage.operator.account.id)).rejects.toMatchObject({ code: 'identity.person_differs' });
    await expect(name(stage.manager.account.id, '1991-07-01')).rejects.toMatchObject({
      code: 'identity.person_differs',
    });
    const namesake = await signedIn(api, { role: 'centre_manager', fullName: stage.manager.account.fullName });
    await expect(name(namesake.account.id)).rejects.toMatchObject({ status: 409, code: 'identity.person_taken' });
    expect(await batch(batchId)).toMatchObject({ blockers: [] });
  });

  it('is waited for: no worker signs, nobody else does, and a wrong passphrase stops at once', async () => {
    const { batchId } = await approved(3);
    await api.app.get(ResumeIssuanceJob, { strict: false }).run();
    await api.runJobs();
    await api.app.get(IssueBatchService, { strict: false }).run(batchId, 1);
    expect(await batch(batchId)).toMatchObject({ status: 'awaiting_signature', issued: 0 });
    const deputy = await signedIn(api, { role: 'centre_manager', centreId: stage.centreId });
    expect(await deputy.call(issuance.getIssuanceBatch, { params: { batchId } })).toMatchObject({
      awaitsCaller: false,
    });
    await expect(sign(batchId, RIGHT, deputy)).rejects.toMatchObject({ code: 'issuance.not_the_official' });
    await expect(sign(batchId, RIGHT, stage.operator)).rejects.toMatchObject({ status: 403 });
    await expect(sign(batchId, WRONG)).rejects.toMatchObject({ status: 422, code: 'issuance.wrong_passphrase' });
    expect([bsre.wrongPassphrases, bsre.received.length, (await batch(batchId)).issued]).toEqual([1, 0, 0]);
    expect(await stops(batchId)).toEqual(['issuance.wrong_passphrase']);
    const known = `select c.status, r.prepared is not null as prepared from issuance_items i join certificates c
      on c.id = i.certificate_id left join signature_requests r on r.certificate_id = c.id where batch_id = $1 order by position`;
    expect(await sql(api, known, [batchId])).toEqual([
      { status: 'numbered', prepared: true },
      { status: 'numbered', prepared: false },
      { status: 'numbered', prepared: false },
    ]);
  });

  it('goes on where the authority fell silent, and each certificate is issued once and named as signed by them', async () => {
    const { batchId, cohortId } = await approved(3);
    bsre.failOnce('reply_lost', 1);
    await expect(sign(batchId)).rejects.toMatchObject({ code: 'issuance.signer_unreachable' });
    expect(await batch(batchId)).toMatchObject({ status: 'awaiting_signature', issued: 1, failed: [] });
    bsre.whenAsked(async () => {
      await expect(sign(batchId)).rejects.toMatchObject({ status: 409, code: 'issuance.being_signed' });
      bsre.whenAsked(null);
    });
    expect(await sign(batchId)).toMatchObject({ status: 'done', issued: 3, awaitsCaller: false });
    expect(bsre.received).toHaveLength(4);
    expect(bsre.received[2]?.equals(bsre.received[1] ?? Buffer.alloc(0))).toBe(true);
    await expect(sign(batchId)).rejects.toMatchObject({ code: 'issuance.not_awaited' });
    const { items } = await stage.manager.call(certificates.listCertificates, { query: { cohortId } });
    const params = { certificateId: items[0]?.id ?? '' };
    const file = await stage.manager.call(certificates.downloadCertificate, { params });
    expect(await api.anonymous.call(verification.verifyPdf, { file, fileName: 'sertifikat.pdf' })).toMatchObject({
      ...{ status: 'valid', integrity: 'intact', finding: 'sound' },
      signature: { valid: true, signedBy: 'Pejabat Contoh (BSrE)', assurance: 'certified' },
    });
  });

  it('may lose the connection: the file in hand is kept, the rest waits', async () => {
    const { batchId } = await approved(3);
    const leaving = new AbortController();
    const server = api.app.getHttpServer();
    let answer: ServerResponse | undefined;
    server.on('request', ({ url }: IncomingMessage, response: ServerResponse) => {
      if (url?.endsWith('/signatures')) answer = response;
    });
    bsre.whenAsked(async () => {
      bsre.whenAsked(null);
      const closed = answer && once(answer, 'close');
      leaving.abort();
      await closed;
    });
    await expect(sign(batchId, RIGHT, stage.manager, leaving.signal)).rejects.toThrow();
    await api.app.get(BatchLockRepository, { strict: false }).exclusively(batchId, async () => undefined);
    expect(await batch(batchId)).toMatchObject({ status: 'awaiting_signature', issued: 1, awaitsCaller: true });
    expect(await stops(batchId)).toEqual(['connection_lost']);
    expect(await sign(batchId)).toMatchObject({ status: 'done', issued: 3 });
  });

  it('is left to the worker once the centre has another signer', async () => {
    const { batchId } = await approved(1);
    const rejected = await approved(1);
    const reason = 'Diajukan ulang oleh balai';
    await stage.manager.call(issuance.rejectIssuance, { params: { batchId: rejected.batchId }, body: { reason } });
    for (let tries = 2; tries <= 3; tries += 1)
      await expect(sign(batchId, WRONG)).rejects.toMatchObject({ code: 'issuance.wrong_passphrase' });
    await expect(sign(batchId)).rejects.toMatchObject({ status: 429, code: 'issuance.passphrase_tries' });
    expect(bsre.wrongPassphrases).toBe(3);
    await service().retire('kepala', 'Kembali ke kunci sendiri', by);
    await api.app.get(ResumeIssuanceJob, { strict: false }).run();
    await api.runJobs();
    expect(await batch(batchId)).toMatchObject({ status: 'done', issued: 1, inPerson: false });
  });

  it('leaves no trace of a passphrase in a table or in the log', async () => {
    const stored = await everythingStored(api);
    expect(stored).toContain('issuance.signing_begun');
    expect(log.join('')).toContain('signing service gave no signature');
    for (const secret of [RIGHT, WRONG]) {
      for (const form of [secret, Buffer.from(secret).toString('hex'), Buffer.from(secret).toString('base64')]) {
        expect(stored.includes(form)).toBe(false);
        expect(log.join('').includes(form)).toBe(false);
      }
    }
  });
});
