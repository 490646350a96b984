import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TimestampServer, timestampServer } from '@kompeten/certificate/testing';
import { certificates, verification } from '@kompeten/contract';
import type { Certificate } from '@kompeten/domain';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';
import { ArchivingService } from './archiving.service.ts';

describe('the archive of certificates', () => {
  let authority: TimestampServer;
  let api: TestApi;
  let stage: TrainingStage;
  let all: Certificate[];
  beforeAll(async () => {
    authority = await timestampServer();
    const env = { KOMPETEN_TSA_URL: authority.url, KOMPETEN_TSA_ROOTS: authority.rootFile };
    api = await startTestApi({ env });
    stage = await aTrainingStage(api);
    all = await issued(api, stage, await aCompletedCohort(stage, { people: 2 }));
  });
  afterAll(async () => {
    await api?.stop();
    await authority?.close();
  });

  const download = async (place = 0) => {
    const params = { certificateId: all[place]?.id ?? '' };
    const file = await stage.operator.call(certificates.downloadCertificate, { params });
    return Buffer.from(await file.arrayBuffer());
  };
  const checked = (pdf: Buffer) =>
    api.anonymous.call(verification.verifyPdf, { file: new Blob([new Uint8Array(pdf)]), fileName: 'sertifikat.pdf' });
  const archive = async () => {
    await api.app.get(ArchivingService).queueDue();
    await api.runJobs();
  };
  const archivesOf = (place: number) =>
    sql<{ pdf: Buffer }>(api, 'select pdf from certificate_archives where certificate_id = $1 order by stored_at', [
      all[place]?.id,
    ]);

  it('signs with a proved time, and keeps the file under a timestamp over all of it', async () => {
    const before = await download();
    expect(await checked(before)).toMatchObject({ integrity: 'intact', signature: { level: 'B-T' } });
    await archive();
    const after = await download();
    expect(after.subarray(0, before.length).equals(before)).toBe(true);
    expect(await checked(after)).toMatchObject({
      status: 'valid',
      integrity: 'intact',
      finding: 'sound',
      signature: { valid: true, level: 'B-LTA' },
    });
    expect(await checked(before)).toMatchObject({ integrity: 'intact', signature: { level: 'B-T' } });
  });

  it('names an archived file altered when something else stands behind it', async () => {
    const changed = Buffer.concat([await download(), Buffer.from('%x\n')]);
    expect(await checked(changed)).toMatchObject({ integrity: 'altered', signature: { valid: false } });
  });

  it('archives a file once, until its timestamp weakens', async () => {
    await archive();
    expect(await archivesOf(1)).toHaveLength(1);
    api.clock.pass(3_650 * 86_400 - 100 * 86_400);
    await archive();
    const [, renewed] = await archivesOf(1);
    expect(await checked(renewed?.pdf ?? Buffer.alloc(0))).toMatchObject({
      integrity: 'intact',
      signature: { level: 'B-LTA' },
    });
  });
});
