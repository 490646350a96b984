import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { audit } from '@kompeten/contract';
import { hasGrown, readCheckpoint, verifiedCheckpoint } from '@kompeten/transparency';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { SigningKeysService } from '../signing-keys/signing-keys.service.ts';
import { LogAuditService } from './log-audit.service.ts';
import { LogGrowthService } from './log-growth.service.ts';

describe('the growth of the log', () => {
  let api: TestApi;
  let copies: string;
  let log: LogGrowthService;

  beforeAll(async () => {
    copies = mkdtempSync(join(tmpdir(), 'kompeten-copies-'));
    api = await startTestApi({ env: { KOMPETEN_LOG_COPIES: copies } });
    log = api.app.get(LogGrowthService, { strict: false });
    await somethingHappens();
    await log.grow();
  });
  afterAll(async () => {
    await api?.stop();
    rmSync(copies, { recursive: true, force: true });
  });

  /** Leaves a line in the trail, which is a mark in the log. */
  const somethingHappens = () => api.app.get(SigningKeysService, { strict: false }).rotateCredentials();
  const checkpoint = () => readFileSync(join(api.dataFolder, 'log', 'checkpoint'), 'utf8');
  const faultsBeside = async (notes: string[]) => {
    const audited = { folder: join(api.dataFolder, 'log'), verifierKey: log.key().verifierKey, notes };
    return (await api.app.get(LogAuditService, { strict: false }).verify(audited)).faults;
  };

  it('goes on where it was broken off, whatever was being written, and says nothing before all of it is there', async () => {
    await somethingHappens();
    const before = checkpoint();
    const { size, waiting } = await log.state();
    for (const path of [`tile/entries/000.p/${size + waiting}`, `tile/0/000.p/${size + waiting}`, 'checkpoint']) {
      const draft = join(api.dataFolder, 'log', `${path}.draft`);
      mkdirSync(draft, { recursive: true });
      await expect(log.grow()).rejects.toThrow('EISDIR');
      rmSync(draft, { recursive: true });
      writeFileSync(draft, 'half of it');
      expect(checkpoint()).toBe(before);
    }
    expect(await log.grow()).toBe(size + waiting);
    const smaller = readCheckpoint(before);
    const larger = verifiedCheckpoint(checkpoint(), log.key().verifierKey);
    const { path } = await api.anonymous.call(audit.getLogGrowth, { query: { from: size } });
    if (!smaller || !larger) throw new Error('No checkpoint');
    const proof = path.map((hash) => Buffer.from(hash, 'base64'));
    expect([larger.size - size, hasGrown({ smaller, larger }, proof)]).toEqual([waiting, true]);
    expect(await faultsBeside([])).toEqual([]);
  });

  it('leaves the last checkpoint of each day elsewhere, and is held against all of them', async () => {
    api.clock.pass(86_400);
    await somethingHappens();
    await log.grow();
    const names = readdirSync(copies).sort();
    expect(names).toHaveLength(2);
    expect(log.copies()).toEqual(names.map((name) => readFileSync(join(copies, name), 'utf8')));
    expect(log.copies().at(-1)).toBe(checkpoint());
    expect(await faultsBeside(log.copies())).toEqual([]);
    writeFileSync(join(copies, '2026-01-01.checkpoint'), log.key().sign(1, Buffer.alloc(32)));
    expect(await faultsBeside(log.copies())).toEqual([{ kind: 'rebuilt', size: 1 }]);
  });
});
