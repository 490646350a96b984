import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates, verification } from '@kompeten/contract';
import { type Certificate, OpenBadgeCredential } from '@kompeten/domain';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';

describe('the credential in a certificate’s file', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let all: Certificate[];
  let files: Buffer[];
  const folder = mkdtempSync(join(tmpdir(), 'credential-'));
  beforeAll(async () => {
    api = await startTestApi({ env: { PUBLIC_URL: 'http://localhost:4321' } });
    stage = await aTrainingStage(api);
    all = await issued(api, stage, await aCompletedCohort(stage, { people: 2 }));
    files = await Promise.all(all.map(({ id }) => fileOf(id)));
  });
  afterAll(async () => {
    await api?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const fileOf = async (certificateId: string) => {
    const file = await stage.manager.call(certificates.downloadCertificate, { params: { certificateId } });
    return Buffer.from(await file.arrayBuffer());
  };
  const credentialOf = async (place: number, by = stage.manager) => {
    const params = { certificateId: all[place]?.id ?? '' };
    return (await by.call(certificates.downloadCredential, { params })).text();
  };
  const verify = (content: Buffer) =>
    api.anonymous.call(verification.verifyPdf, {
      file: new Blob([new Uint8Array(content)]),
      fileName: 'sertifikat.pdf',
    });
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' });

  it('lies there beside the data, for programs that are not ours, and is what wallets download', async () => {
    const file = join(folder, 'one.pdf');
    writeFileSync(file, files[0] ?? '');
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
    expect(run('pdfdetach', '-list', file)).toMatch(
      /2 embedded files[\s\S]*1: kompeten-certificate.json[\s\S]*2: kompeten-credential.json/,
    );
    run('pdfdetach', '-savefile', 'kompeten-credential.json', '-o', join(folder, 'one.json'), file);
    const inside = readFileSync(join(folder, 'one.json'), 'utf8');
    expect(inside).toBe(await credentialOf(0));
    const { holderName, code, number } = all[0] ?? {};
    expect(OpenBadgeCredential.parse(JSON.parse(inside))).toMatchObject({
      id: `http://localhost:4321/v/${code}`,
      issuer: { id: `did:web:localhost%3A4321:issuers:${stage.centre.id}` },
      credentialSubject: { licenseNumber: number, identifier: [{ identityHash: holderName }] },
    });
    expect(inside).not.toMatch(/1990|3510061704|personId/);
  });

  it('is genuine in the file that was issued, and the same whenever the file is fetched', async () => {
    expect((await verify(files[0] ?? Buffer.alloc(0))).credential).toMatchObject({
      finding: 'genuine',
      code: all[0]?.code,
      standing: 'in_force',
    });
    expect((await fileOf(all[0]?.id ?? '')).equals(files[0] ?? Buffer.alloc(0))).toBe(true);
  });
});
