import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates, verification } from '@kompeten/contract';
import type { Certificate } from '@kompeten/domain';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';
import { SigningKeysService } from '../signing-keys/signing-keys.service.ts';

describe('verification of a file', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let certificate: Certificate;
  let pdf: Buffer;
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    [certificate] = (await issued(api, stage, await aCompletedCohort(stage, { people: 1 }))) as [Certificate];
    pdf = await fileOf(certificate.id);
  });
  afterAll(() => api?.stop());

  const fileOf = async (certificateId: string) => {
    const file = await stage.manager.call(certificates.downloadCertificate, { params: { certificateId } });
    return Buffer.from(await file.arrayBuffer());
  };
  const verify = (content: Buffer) =>
    api.anonymous.call(verification.verifyPdf, { file: new Blob([content]), fileName: 'sertifikat.pdf' });

  it('knows the file that was issued, who signed it and how it stands', async () => {
    const answer = await verify(pdf);
    expect(answer).toMatchObject({ status: 'valid', integrity: 'intact', certificate: { code: certificate.code } });
    expect(answer.signature).toMatchObject({ valid: true, level: 'B-B', assurance: 'uncertified' });
    expect(answer.comparison.map(({ same }) => same)).toEqual(Array(7).fill(true));
  });

  it('finds a flipped byte anywhere and an appended update', async () => {
    for (const place of [0.1, 0.4, 0.7, 0.95]) {
      const changed = Buffer.from(pdf);
      const at = Math.floor(pdf.length * place);
      changed.writeUInt8((changed[at] ?? 0) ^ 1, at);
      expect((await verify(changed)).integrity).not.toBe('intact');
    }
    const appended = await verify(Buffer.concat([pdf, Buffer.from('\n% added later\n%%EOF\n')]));
    expect(appended).toMatchObject({ integrity: 'altered', signature: { valid: false } });
  });

  it('says of a download that broke off no more than it knows: the register was not asked', async () => {
    const answer = await verify(pdf.subarray(0, pdf.length / 2));
    expect(answer).toMatchObject({ finding: 'truncated', status: 'unknown', credential: { finding: 'signed' } });
  });

  it('says of somebody else’s PDF that it is not ours', async () => {
    const foreign = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
    expect(await verify(foreign)).toMatchObject({ status: 'unknown', integrity: 'not_ours', certificate: null });
  });

  it('says of a file signed with our key that the register knows nothing of that it is none of ours', async () => {
    const stranger = await startTestApi({ env: { KOMPETEN_DATA: api.dataFolder } });
    try {
      const file = new Blob([new Uint8Array(pdf)]);
      expect(await stranger.anonymous.call(verification.verifyPdf, { file })).toMatchObject({
        ...{ status: 'unknown', integrity: 'not_ours', certificate: null },
        signature: { valid: true },
      });
    } finally {
      await stranger.stop();
    }
  });

  it('refuses what is no PDF, and garbage of every kind without an accident', async () => {
    await expect(verify(Buffer.from('bukan pdf'))).rejects.toMatchObject({
      status: 422,
      code: 'verification.not_a_pdf',
    });
    for (let round = 0; round < 12; round += 1) {
      const garbage = Buffer.concat([Buffer.from('%PDF-1.7\n'), pdf.subarray(round * 3000), randomBytes(2000)]);
      expect((await verify(garbage)).integrity).not.toBe('intact');
    }
    const large = verify(Buffer.alloc(5_000_001, '%PDF-'));
    await expect(large).rejects.toMatchObject({ status: 413, code: 'request.too_large' });
  });

  it('goes on knowing files whose key has been replaced since', async () => {
    const keys = api.app.get(SigningKeysService, { strict: false });
    const first = keys.inUse();
    expect((await keys.rotate()).fingerprint).not.toBe(first.fingerprint);
    await keys.renew('Balai Uji');
    expect(await verify(pdf)).toMatchObject({ integrity: 'intact', signature: { valid: true } });
    const [next] = await issued(api, stage, await aCompletedCohort(stage, { people: 1 }));
    const answer = await verify(await fileOf(next?.id ?? ''));
    expect(answer).toMatchObject({
      integrity: 'intact',
      signature: { valid: true, signedBy: expect.stringContaining('Balai Uji') },
    });
  });
});
