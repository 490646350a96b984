import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type BsreServer,
  bsreServer,
  type RemoteSignerServer,
  remoteSignerServer,
} from '@kompeten/certificate/testing';
import { certificates, issuance, signers, verification } from '@kompeten/contract';
import type { Certificate } from '@kompeten/domain';
import { aCompletedCohort, issued, requested } from '../../testing/issuance-builders.ts';
import { bsreSource, remoteSource } from '../../testing/signer-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';
import { IssueBatchService } from '../issuance/issue-batch.service.ts';
import { SignersService } from '../signing-keys/signers.service.ts';
import { SigningKeysService } from '../signing-keys/signing-keys.service.ts';

describe('signers of certificates', () => {
  let bsre: BsreServer;
  let remote: RemoteSignerServer;
  let api: TestApi;
  let stage: TrainingStage;
  const by: [string, string] = ['Kepala', 'Wakil'];
  beforeAll(async () => {
    bsre = await bsreServer(new Date());
    remote = await remoteSignerServer(new Date());
    api = await startTestApi({ env: { LOG_LEVEL: 'silent' } });
    stage = await aTrainingStage(api);
  });
  afterAll(async () => {
    await api?.stop();
    await bsre?.close();
    await remote?.close();
  });

  const service = () => api.app.get(SignersService);
  const addBsre = (name: string) =>
    service().add({ name, by, issuers: [stage.centreId], source: bsreSource(api, bsre) });
  const addRemote = () => service().add({ name: 'hsm', by, issuers: 'all', source: remoteSource(remote) });
  const listed = async () => (await stage.manager.call(signers.listSigners, {})).items;
  const download = async ({ id }: Certificate) => {
    const file = await stage.operator.call(certificates.downloadCertificate, { params: { certificateId: id } });
    return Buffer.from(await file.arrayBuffer());
  };
  const checked = (pdf: Buffer) =>
    api.anonymous.call(verification.verifyPdf, { file: new Blob([new Uint8Array(pdf)]), fileName: 'sertifikat.pdf' });
  const approved = async (people: number) => {
    const cohort = await aCompletedCohort(stage, { people });
    const batchId = await requested(stage, cohort);
    await stage.manager.call(issuance.approveIssuance, { params: { batchId }, body: {} });
    return { batchId, cohortId: cohort.cohortId };
  };
  const batch = (batchId: string) => stage.manager.call(issuance.getIssuanceBatch, { params: { batchId } });
  const work = (batchId: string, attempt: number) => api.app.get(IssueBatchService).run(batchId, attempt);

  it('are the key of the deployment alone, until two people add one', async () => {
    expect(await listed()).toMatchObject([{ kind: 'own', forAll: true, assurance: 'uncertified', addedBy: [] }]);
    await addBsre('bsre');
    expect(await listed()).toMatchObject([
      { name: 'bsre', kind: 'bsre', assurance: 'certified', signedBy: 'Segel Elektronik Contoh', addedBy: by },
      { kind: 'own', forAll: true },
    ]);
    expect((await listed())[0]?.issuers).toMatchObject([{ id: stage.centreId }]);
    await expect(addBsre('bsre')).rejects.toMatchObject({ code: 'signer.name_taken' });
  });

  it('may answer into nothing: the certificate is known before, and completed with the very same file', async () => {
    const { batchId } = await approved(2);
    bsre.failOnce('reply_lost');
    await expect(work(batchId, 1)).rejects.toThrow('1 certificates wait');
    expect((await batch(batchId)).failed).toMatchObject([{ code: 'issuance.signer_unreachable' }]);
    const [lost] = bsre.signed;
    await work(batchId, 2);
    expect(await batch(batchId)).toMatchObject({ status: 'done', issued: 2, failed: [] });
    expect(bsre.received).toHaveLength(3);
    expect(bsre.received[2]?.equals(bsre.received[0] ?? Buffer.alloc(0))).toBe(true);
    const asked = 'select asked, prepared, prepared_sha256 from signature_requests order by asked';
    expect(await sql(api, asked)).toMatchObject([
      { asked: 1, prepared: null },
      { asked: 2, prepared: null, prepared_sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    expect(await checked(lost ?? Buffer.alloc(0))).toMatchObject({ status: 'valid', integrity: 'altered' });
  });

  it('are named certified where they are, with who certified, on the answer and its page', async () => {
    const [certificate] = await issued(api, stage, await aCompletedCohort(stage, { people: 1 }));
    if (!certificate) throw new Error('A certificate was issued');
    const signedBy = 'Segel Elektronik Balai Sertifikasi Elektronik CONTOH (BSrE)';
    const pdf = await download(certificate);
    expect(await checked(pdf)).toMatchObject({
      ...{ status: 'valid', integrity: 'intact', finding: 'sound' },
      signature: { valid: true, signedBy, assurance: 'certified' },
    });
    expect(await service().opinionOn(pdf, 'bsre')).toBe('VALID');
    const page = await (await fetch(`${api.origin}/v/${certificate.code}`)).text();
    expect(page).toContain('Tersertifikasi');
    expect(page).toContain('(BSrE)');
    const flipped = Buffer.from(pdf);
    flipped.writeUInt8(flipped.readUInt8(2_000) ^ 1, 2_000);
    expect(await checked(flipped)).toMatchObject({ integrity: 'altered', signature: { valid: false } });
  });

  it('issue nothing where their answer does not hold', async () => {
    const { batchId } = await approved(1);
    bsre.failOnce('rewritten');
    await expect(work(batchId, 1)).rejects.toThrow('1 certificates wait');
    expect(await batch(batchId)).toMatchObject({ issued: 0, failed: [{ code: 'issuance.signer_refused' }] });
    await work(batchId, 2);
    expect(await batch(batchId)).toMatchObject({ issued: 1 });
  });

  it('sign no more once they are retired, and what waits is frozen anew for whoever signs then', async () => {
    const { batchId, cohortId } = await approved(1);
    bsre.failOnce('unavailable');
    await expect(work(batchId, 1)).rejects.toThrow('1 certificates wait');
    await service().retire('bsre', 'Lisensi segel berakhir', by);
    await addRemote();
    await work(batchId, 2);
    const { items } = await stage.manager.call(certificates.listCertificates, { query: { cohortId } });
    const [certificate] = items;
    if (!certificate) throw new Error('A certificate was issued');
    const signature = {
      valid: true,
      assurance: 'uncertified',
      signedBy: 'Segel Elektronik Penyedia Tanda Tangan Jarak Jauh',
    };
    expect(await checked(await download(certificate))).toMatchObject({ integrity: 'intact', signature });
    expect((await listed()).map(({ name }) => name)).toEqual(['hsm', '', 'bsre']);
    await expect(addBsre('bsre')).rejects.toMatchObject({ code: 'signer.name_taken' });
  });

  it('change under a batch at work, and every certificate of it holds', async () => {
    await service().retire('hsm', 'Pindah ke kunci sendiri', by);
    const { batchId, cohortId } = await approved(4);
    const rotations = async () => {
      for (let turn = 0; turn < 4; turn += 1) await api.app.get(SigningKeysService).rotate();
    };
    await Promise.all([work(batchId, 1), rotations()]);
    const { items } = await stage.manager.call(certificates.listCertificates, { query: { cohortId } });
    expect(items).toHaveLength(4);
    for (const certificate of items) {
      expect(await checked(await download(certificate))).toMatchObject({
        integrity: 'intact',
        signature: { valid: true },
      });
    }
  });
});
