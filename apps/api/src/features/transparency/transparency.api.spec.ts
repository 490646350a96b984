import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit, basePath, certificates } from '@kompeten/contract';
import type { Certificate, LogProof } from '@kompeten/domain';
import { entriesIn, hasGrown, includes, leafHash, readCheckpoint, verifiedCheckpoint } from '@kompeten/transparency';
import { RateLimiter } from '../../http/rate-limiter.ts';
import { type SignedIn, signedIn } from '../../testing/builders.ts';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage, type TrainingStage } from '../../testing/training-builders.ts';
import { LogGrowthService } from './log-growth.service.ts';
import { proofLimit } from './log-proofs.service.ts';

describe('the transparency log', () => {
  let api: TestApi;
  let stage: TrainingStage;
  let certificate: Certificate;
  let log: LogGrowthService;
  let auditor: SignedIn;

  beforeAll(async () => {
    api = await startTestApi();
    stage = await aTrainingStage(api);
    [certificate] = (await issued(api, stage, await aCompletedCohort(stage, { people: 1 }))) as [Certificate];
    auditor = await signedIn(api, { role: 'auditor' });
    log = api.app.get(LogGrowthService, { strict: false });
  });
  afterAll(() => api?.stop());

  const proof = () => api.anonymous.call(audit.getLogProof, { params: { certificateId: certificate.id } });
  const state = () => auditor.call(audit.getLogState, {});
  const text = async (path: string) => (await fetch(`${api.origin}/log/${path}`)).text();

  it('has no proof for what waits, and says how much does', async () => {
    await expect(proof()).rejects.toMatchObject({ status: 404, code: 'transparency.entry_not_found' });
    expect(await state()).toMatchObject({ size: 0, checkpoint: null });
    expect((await state()).waiting).toBeGreaterThan(10);
    expect((await fetch(`${api.origin}/log/checkpoint`)).status).toBe(404);
  });

  it('takes each mark in once, also where two do it together', async () => {
    const [one, other] = await Promise.all([log.grow(), log.grow()]);
    expect(one).toBe(other);
    expect(await state()).toMatchObject({ size: one, waiting: 0, origin: expect.stringMatching(/\/log$/) });
    expect(
      entriesIn(Buffer.from(await (await fetch(`${api.origin}/log/tile/entries/000.p/${one}`)).arrayBuffer())),
    ).toHaveLength(one);
  });

  it('proves to whoever holds the file that it lies in the log', async () => {
    const file = await fetch(`${api.origin}${basePath}/certificates/${certificate.id}/pdf`, {
      headers: { cookie: stage.operator.cookie },
    });
    const sha256 = createHash('sha256')
      .update(Buffer.from(await file.arrayBuffer()))
      .digest('hex');
    const given = await proof();
    expect(JSON.parse(given.record)).toMatchObject({ pdf: sha256, certificate_id: certificate.id });
    expect(isProved(given, await text('key'))).toBe(true);
    for (const bent of [
      { record: given.record.replace(sha256.slice(0, 4), 'ffff') },
      { writtenBy: 'x' },
      { index: given.index + 1 },
    ]) {
      expect(isProved({ ...given, ...bent }, given.verifierKey)).toBe(false);
    }
  });

  it('tells nobody’s name: leaves are marks', async () => {
    const { size } = await state();
    const leaves = await text(`tile/entries/000.p/${size}`);
    expect(leaves).toContain(`certificates ${certificate.id} `);
    expect(leaves).not.toContain(certificate.holderName.split(' ')[0]);
    expect(leaves).not.toContain(certificate.code);
  });

  it('grows by every change of a status, and proves that nothing before it moved', async () => {
    const before = readCheckpoint(await text('checkpoint'));
    const params = { certificateId: certificate.id };
    await stage.manager.call(certificates.suspendCertificate, {
      params,
      body: { reason: 'data_error', note: 'Uji log' },
    });
    await log.grow();
    const growth = await api.anonymous.call(audit.getLogGrowth, { query: { from: before?.size ?? 0 } });
    const now = verifiedCheckpoint(growth.checkpoint, await text('key').then((key) => key.trim()));
    if (!before || !now) throw new Error('No checkpoint');
    expect(now.size).toBeGreaterThan(before.size);
    expect(hasGrown({ smaller: before, larger: now }, growth.path.map(bytes))).toBe(true);
    expect(isProved(await proof(), await text('key'))).toBe(true);
    await expect(api.anonymous.call(audit.getLogGrowth, { query: { from: now.size + 1 } })).rejects.toMatchObject({
      code: 'transparency.no_such_size',
      params: { size: now.size },
    });
  });

  it.each(['tile/0/001', 'tile/64/000', 'tile/0/../../keys/log/key.json', 'tile/entries/0', 'tile/0/000.p/0'])(
    'has nothing at %s',
    async (path) => {
      expect((await fetch(`${api.origin}/log/${path.replaceAll('..', '%2e%2e')}`)).status).toBe(404);
    },
  );

  it('asks for patience where one address wants more proofs a minute than anybody checks', async () => {
    await api.app.get(RateLimiter, { strict: false }).hit(proofLimit, '127.0.0.1', proofLimit.hits);
    const growth = () => api.anonymous.call(audit.getLogGrowth, { query: { from: 0 } });
    for (const ask of [proof, growth])
      await expect(ask()).rejects.toMatchObject({ status: 429, code: 'request.too_many' });
  });
});

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');

/** What a stranger does with a proof, as the description of the endpoint says. */
function isProved(given: LogProof, key: string): boolean {
  const mark = createHash('sha256')
    .update(bytes(given.salt))
    .update(`${given.writtenBy}\n${given.record}`)
    .digest('base64');
  const checkpoint = verifiedCheckpoint(given.checkpoint, key.trim());
  const claim = { leaf: leafHash(Buffer.from(given.entry)), index: given.index };
  if (checkpoint === null || !given.entry.includes(` ${mark}\n`)) return false;
  return includes({ ...claim, size: checkpoint.size, root: checkpoint.root }, given.path.map(bytes));
}
