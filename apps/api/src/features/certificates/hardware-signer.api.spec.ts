import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SoftHsm, softHsm } from '@kompeten/certificate/testing';
import { certificates, issuance, signers, verification } from '@kompeten/contract';
import { aCompletedCohort, requested } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';
import { IssueBatchService } from '../issuance/issue-batch.service.ts';
import { SignerSource } from '../signing-keys/signer-source.ts';
import { SignersService } from '../signing-keys/signers.service.ts';

describe('a signer in a hardware module', () => {
  let hsm: SoftHsm;
  let api: TestApi;
  let stage: TrainingStage;
  const lines: string[] = [];
  const by: [string, string] = ['Kepala', 'Wakil'];
  beforeAll(async () => {
    hsm = await softHsm('Modul Balai', new Date());
    api = await startTestApi({ log: { write: (line) => void lines.push(line) } });
    stage = await aTrainingStage(api);
  });
  afterAll(async () => {
    await api?.stop();
    hsm?.folder.remove();
  });

  const source = (changes: object = {}) =>
    SignerSource.parse({
      ...{ kind: 'pkcs11', module: hsm.module, tokenLabel: hsm.token, keyLabel: hsm.key.label },
      ...{ pinFile: hsm.pinFile, certificatesFile: hsm.chainFile },
      ...changes,
    });
  const service = () => api.app.get(SignersService);
  const add = (changes: object = {}) => service().add({ name: 'hsm', by, issuers: 'all', source: source(changes) });
  const listed = async () => (await stage.manager.call(signers.listSigners, {})).items;
  const approved = async () => {
    const cohort = await aCompletedCohort(stage, { people: 1 });
    const batchId = await requested(stage, cohort);
    await stage.manager.call(issuance.approveIssuance, { params: { batchId }, body: {} });
    return { batchId, cohortId: cohort.cohortId };
  };
  const batch = (batchId: string) => stage.manager.call(issuance.getIssuanceBatch, { params: { batchId } });
  const work = (batchId: string, attempt: number) => api.app.get(IssueBatchService).run(batchId, attempt);

  it('is not added while anything is wrong with it, and nobody else is put in its place', async () => {
    const wrongPin = hsm.folder.write('wrong.txt', '11112222\n');
    for (const [changes, code] of [
      [{ module: hsm.pinFile }, 'module_unusable'],
      [{ tokenLabel: 'lain' }, 'token_missing'],
      [{ pinFile: '/tidak/ada' }, 'pin_missing'],
      [{ pinFile: undefined, pinVariable: 'KOMPETEN_HSM_PIN_UJI' }, 'pin_missing'],
      [{ pinFile: wrongPin }, 'CKR_PIN_INCORRECT'],
      [{ keyLabel: 'lain' }, 'key_missing'],
      [{ certificatesFile: undefined }, 'certificate_missing'],
    ] as const) {
      await expect(add(changes)).rejects.toMatchObject({ code });
    }
    expect(await listed()).toMatchObject([{ kind: 'own' }]);
  });

  it('signs once two people added it, and its signature is named uncertified', async () => {
    await add();
    expect((await listed())[0]).toMatchObject({
      ...{ name: 'hsm', kind: 'pkcs11', assurance: 'uncertified', signedBy: 'Segel Elektronik Modul Balai' },
      forAll: true,
    });
    const { batchId, cohortId } = await approved();
    await work(batchId, 1);
    const { items } = await stage.manager.call(certificates.listCertificates, { query: { cohortId } });
    const params = { certificateId: items[0]?.id ?? '' };
    const file = await (await stage.operator.call(certificates.downloadCertificate, { params })).arrayBuffer();
    const checked = { file: new Blob([file]), fileName: 'sertifikat.pdf' };
    expect(await api.anonymous.call(verification.verifyPdf, checked)).toMatchObject({
      integrity: 'intact',
      signature: { valid: true, signedBy: 'Segel Elektronik Modul Balai', assurance: 'uncertified' },
    });
  });

  it('lets a certificate wait while its token is away or says no, and logs the code of the module', async () => {
    hsm.setPresent(false);
    hsm.restart();
    const { batchId } = await approved();
    await expect(work(batchId, 1)).rejects.toThrow('1 certificates wait');
    expect(await batch(batchId)).toMatchObject({ issued: 0, failed: [{ code: 'issuance.signer_unreachable' }] });
    hsm.setPresent(true);
    hsm.restart();
    writeFileSync(hsm.pinFile, '33334444\n');
    await expect(work(batchId, 2)).rejects.toThrow('1 certificates wait');
    expect(await batch(batchId)).toMatchObject({ issued: 0, failed: [{ code: 'issuance.signer_refused' }] });
    expect(lines.filter((line) => /token_missing|CKR_PIN_INCORRECT/.test(line))).toHaveLength(2);
    writeFileSync(hsm.pinFile, `${hsm.pin}\n`);
    await work(batchId, 3);
    expect(await batch(batchId)).toMatchObject({ status: 'done', issued: 1, failed: [] });
  });

  it('signs no more once it is retired, and its PIN was neither kept nor logged', async () => {
    await service().retire('hsm', 'Modul diganti', by);
    expect(await listed()).toMatchObject([
      { kind: 'own', forAll: true },
      { kind: 'pkcs11', retiredAt: expect.any(String) },
    ]);
    const kept = readFileSync(join(api.dataFolder, 'keys/signers.json'), 'utf8');
    expect(kept).toContain(hsm.pinFile);
    for (const text of [kept, ...lines]) expect(text).not.toContain(hsm.pin);
  });
});
