import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates } from '@kompeten/contract';
import { aCompletedCohort, issued } from '../testing/issuance-builders.ts';
import { startProgram } from '../testing/program.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { aTrainingStage } from '../testing/training-builders.ts';

describe('kompeten verify', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kompeten-verify-'));
  const file = join(folder, 'sertifikat.pdf');
  let api: TestApi;
  let pdf: Buffer;
  let number: string;

  beforeAll(async () => {
    api = await startTestApi();
    const stage = await aTrainingStage(api);
    const [certificate] = await issued(api, stage, await aCompletedCohort(stage, { people: 1 }));
    number = certificate?.number ?? '';
    const params = { certificateId: certificate?.id ?? '' };
    pdf = Buffer.from(await (await stage.manager.call(certificates.downloadCertificate, { params })).arrayBuffer());
  });
  afterAll(async () => {
    await api?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const verify = async (content: Buffer) => {
    writeFileSync(file, content);
    const { ownerUrl, appUrl } = api.database;
    const env = {
      DATABASE_URL: appUrl,
      MIGRATION_DATABASE_URL: ownerUrl,
      KOMPETEN_DATA: api.dataFolder,
      LOG_LEVEL: 'error',
    };
    const program = startProgram('cli.ts', ['verify', file], env);
    return { code: await program.code(), output: program.output() };
  };

  it('accepts the file that was issued and no other one', async () => {
    const issuedFile = await verify(pdf);
    expect(issuedFile).toMatchObject({ code: 0, output: expect.stringContaining(`number     ${number}`) });
    const appended = await verify(Buffer.concat([pdf, Buffer.from('%\n')]));
    expect(appended).toMatchObject({ code: 1, output: expect.stringContaining('altered, valid') });
    expect(await verify(Buffer.from('bukan pdf'))).toMatchObject({
      code: 1,
      output: expect.stringContaining('not a PDF'),
    });
  });
});
