import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { run, temporaryFolder } from '@kompeten/certificate/testing';
import { basePath, bundles } from '@kompeten/contract';
import { BundleManifest, type Certificate } from '@kompeten/domain';
import { entriesOf, openedZip, unpacked } from '../../archives/zip-entries.ts';
import { zipStream } from '../../archives/zip-stream.ts';
import { signedIn } from '../../testing/builders.ts';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { sql } from '../../testing/sql.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';
import { SigningKeysService } from '../signing-keys/signing-keys.service.ts';

const refuse = (cause: unknown) => new Error('No archive', { cause });
const fingerprintOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

describe('the certificates of a centre in one archive', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let all: Certificate[];
  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    all = await issued(api, stage, await aCompletedCohort(stage, { people: 3 }));
    all.push(...(await issued(api, stage, await aCompletedCohort(stage, { people: 1 }))));
  });
  afterAll(() => api?.stop());

  const asked = (query = '', who: { cookie: string } = stage.operator) =>
    fetch(`${api.origin}${basePath}/centres/${stage.centreId}/certificate-bundle${query}`, {
      headers: { cookie: who.cookie },
    });

  const filesIn = async (response: Response) => {
    const zip = await openedZip(Buffer.from(await response.arrayBuffer()), refuse);
    const files = new Map<string, Buffer>();
    for await (const entry of entriesOf(zip, refuse)) {
      expect(entry.compressionMethod).toBe(0);
      files.set(entry.fileName, await unpacked(zip, entry, refuse));
    }
    return files;
  };

  it('holds every file as it was issued and a signed list of their fingerprints', async () => {
    const response = await asked();
    expect(response.headers.get('content-type')).toBe('application/zip');
    const files = await filesIn(response);
    const bytes = files.get('daftar.json') ?? Buffer.alloc(0);
    const list = BundleManifest.parse(JSON.parse(bytes.toString()));
    expect(list.issuer.id).toBe(stage.centreId);
    expect(list.certificates.map(({ code }) => code).sort()).toEqual(all.map(({ code }) => code).sort());
    for (const { file, sha256, number } of list.certificates) {
      expect(fingerprintOf(files.get(file) ?? Buffer.alloc(0))).toBe(sha256);
      expect(all.map((one) => one.number)).toContain(number);
    }
    expect(files.get('BACA-SAYA.txt')?.toString()).toContain('openssl cms -verify');
    expect(judgedByOpenssl(bytes, files.get('daftar.json.p7s'))).toBe(0);
    const altered = Buffer.from(bytes);
    altered[10] = (altered[10] ?? 0) ^ 1;
    expect(judgedByOpenssl(altered, files.get('daftar.json.p7s'))).not.toBe(0);
  });

  const judgedByOpenssl = (list: Buffer, signature: Buffer = Buffer.alloc(0)) => {
    const folder = temporaryFolder();
    const [root = Buffer.alloc(0)] = api.app.get(SigningKeysService, { strict: false }).rootCertificates();
    const pem = `-----BEGIN CERTIFICATE-----\n${root.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`;
    const files = [
      ...['-in', folder.write('daftar.json.p7s', signature), '-content', folder.write('daftar.json', list)],
      ...['-CAfile', folder.write('root.pem', pem), '-out', folder.file('out')],
    ];
    const { status } = run('openssl', 'cms', '-verify', '-binary', '-inform', 'DER', '-purpose', 'any', ...files);
    folder.remove();
    return status;
  };

  it('holds only what was asked for and is in force', async () => {
    const cohortId = all[3]?.cohortId ?? '';
    await sql(api, `update certificates set status = 'suspended' where id = $1`, [all[0]?.id]);
    const names = [...(await filesIn(await asked())).keys()].filter((name) => name.endsWith('.pdf'));
    expect(names).toHaveLength(3);
    expect([...(await filesIn(await asked(`?cohortId=${cohortId}`))).keys()]).toHaveLength(4);
    const early = await asked('?to=2020-01-01');
    expect(early.status).toBe(422);
    expect(await early.text()).toContain('certificate.bundle_empty');
  });

  it('is refused over a file that is not what was issued, breaks off once it is on its way, and leaves nothing on disk', async () => {
    await sql(api, `update certificates set sha256 = encode(sha256(id::text::bytea), 'hex') where centre_id = $1`, [
      stage.centreId,
    ]);
    expect((await asked()).status).toBe(500);
    async function* broken() {
      for (let count = 0; count < 5; count += 1) yield { name: `${count}.pdf`, content: Buffer.alloc(80_000) };
      throw new Error('not what was issued');
    }
    await expect(zipStream(broken(), new Date()).toArray()).rejects.toThrow('not what was issued');
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('kompeten-bundle-'))).toEqual([]);
  });

  it('ends with whoever stops reading', async () => {
    let given = 0;
    const ended = new Promise<void>((resolve) => {
      async function* files() {
        try {
          for (;;) yield { name: `${given++}.pdf`, content: Buffer.alloc(80_000) };
        } finally {
          resolve();
        }
      }
      const archive = zipStream(files(), new Date());
      archive.once('data', () => archive.destroy());
    });
    await ended;
    expect(given).toBeLessThan(5);
  });

  it('is for those who may read the certificates of the centre, and stands in the trail', async () => {
    const other = await signedIn(api, { role: 'centre_manager' });
    expect((await asked('', other)).status).toBe(403);
    expect((await asked('', stage.instructor)).status).toBe(403);
    await expect(
      api.anonymous.call(bundles.downloadBundle, { params: { centreId: stage.centreId }, query: {} }),
    ).rejects.toMatchObject({ status: 401 });
    const [taken] = await sql<{ data: object; actor: string }>(
      api,
      `select data, actor_name as actor from audit_events where type = 'certificate.bundle_taken' order by sequence limit 1`,
    );
    expect(taken).toEqual({ data: { count: 4 }, actor: 'Operator Uji' });
  });
});
