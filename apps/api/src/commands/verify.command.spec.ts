import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates } from '@kompeten/contract';
import { aCompletedCohort, issued } from '../testing/issuance-builders.ts';
import { startProgram } from '../testing/program.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';
import { aTrainingStage } from '../testing/training-builders.ts';
import { runCommand } from './run-command.ts';

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

  const surroundings = () => ({
    DATABASE_URL: api.database.appUrl,
    MIGRATION_DATABASE_URL: api.database.ownerUrl,
    KOMPETEN_DATA: api.dataFolder,
    LOG_LEVEL: 'error',
  });
  const verify = async (content: Buffer) => {
    writeFileSync(file, content);
    const lines: string[] = [];
    const add = (line: string) => void lines.push(line);
    const io = { say: add, complain: add, ask: async () => '', env: surroundings() };
    return { code: await runCommand(['verify', file], io), output: lines.join('\n') };
  };

  it('accepts the file that was issued', async () => {
    writeFileSync(file, pdf);
    const program = startProgram('cli.ts', ['verify', file], surroundings());
    expect([await program.code(), program.output()]).toEqual([0, expect.stringContaining(`number     ${number}`)]);
  });

  it('accepts no other one', async () => {
    const appended = await verify(Buffer.concat([pdf, Buffer.from('%\n')]));
    expect(appended).toMatchObject({ code: 1, output: expect.stringContaining('altered, valid') });
    const none = await verify(Buffer.from('bukan pdf'));
    expect(none).toMatchObject({ code: 1, output: expect.stringContaining('not a PDF') });
  });
});
