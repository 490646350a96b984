import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { certificates, verification } from '@kompeten/contract';
import type { Certificate } from '@kompeten/domain';
import { ZipFile } from 'yazl';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage } from '../../testing/training-builders.ts';

const refused = (code: string) => ({ status: 422, code: `verification.${code}` });

describe('a ZIP of files', () => {
  let api: TestApi;
  let certificate: Certificate;
  let pdf: Buffer;
  beforeAll(async () => {
    api = await startTestApi();
    const stage = await aTrainingStage(api);
    [certificate] = (await issued(api, stage, await aCompletedCohort(stage, { people: 1 }))) as [Certificate];
    const params = { certificateId: certificate.id };
    pdf = Buffer.from(await (await stage.manager.call(certificates.downloadCertificate, { params })).arrayBuffer());
  });
  afterAll(() => api?.stop());

  const zipOf = (files: Record<string, Buffer>) => {
    const zip = new ZipFile();
    for (const [name, content] of Object.entries(files)) zip.addBuffer(content, name);
    zip.end();
    return buffer(zip.outputStream);
  };
  const verify = async (content: Buffer | Promise<Buffer>) =>
    api.anonymous.call(verification.verifyFiles, { file: new Blob([await content]), fileName: 'pelamar.zip' });

  it('is answered file by file: issued, altered, somebody else’s, no PDF, too large', async () => {
    const changed = Buffer.from(pdf);
    changed.writeUInt8(changed.readUInt8(2_000) ^ 1, 2_000);
    const { items } = await verify(
      zipOf({
        'siti.pdf': pdf,
        'map/budi.pdf': changed,
        'lain.pdf': Buffer.from('%PDF-1.4\n%%EOF'),
        'foto.jpg': Buffer.from([0xff, 0xd8, 0xff]),
        '__MACOSX/._siti.pdf': Buffer.from('x'),
        'besar.pdf': randomBytes(5_000_001),
      }),
    );
    expect(items.map(({ name, refusal, answer }) => [name, refusal, answer?.integrity ?? null])).toEqual([
      ['siti.pdf', null, 'intact'],
      ['map/budi.pdf', null, 'altered'],
      ['lain.pdf', null, 'not_ours'],
      ['foto.jpg', 'not_a_pdf', null],
      ['besar.pdf', 'too_large', null],
    ]);
    expect(items[0]?.answer?.certificate?.code).toBe(certificate.code);
    expect(items[1]?.answer?.comparison.length).toBeGreaterThan(0);
  });

  it.each([
    ['no archive', () => Buffer.from('%PDF-1.4'), 'not_an_archive'],
    ['half an archive', async () => (await zipOf({ 'a.pdf': pdf })).subarray(0, 300), 'not_an_archive'],
    ['a bomb', () => zipOf({ 'a.pdf': Buffer.alloc(4_000_000) }), 'suspicious_archive'],
    ['an archive in an archive', async () => zipOf({ 'x.zip': await zipOf({ 'a.pdf': pdf }) }), 'suspicious_archive'],
    ['an empty archive', () => zipOf({}), 'no_files'],
    [
      'too many files',
      () => zipOf(Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`${n}.pdf`, Buffer.from('%PDF-')]))),
      'too_many_files',
    ],
  ])('is refused as %s', async (_, make, code) => {
    await expect(verify(make())).rejects.toMatchObject(refused(code));
  });

  it('that lies about a size is refused, and one that is locked', async () => {
    const lying = await zipOf({ 'a.pdf': Buffer.from('%PDF-1.4 and so on and so on and so on') });
    const directory = lying.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
    const shorter = Buffer.from(lying);
    shorter.writeUInt32LE(3, directory + 24);
    await expect(verify(shorter)).rejects.toMatchObject(refused('suspicious_archive'));
    const locked = Buffer.from(lying);
    locked.writeUInt16LE(locked.readUInt16LE(directory + 8) | 1, directory + 8);
    await expect(verify(locked)).rejects.toMatchObject(refused('suspicious_archive'));
  });
});
