import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identity, verification } from '@kompeten/contract';
import type { ExtraDatabase } from '@kompeten/local-postgres';
import pg from 'pg';
import { newId } from '../../clock.ts';
import { emptyDatabase } from '../../testing/cluster.ts';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage } from '../../testing/training-builders.ts';
import { type Restored, restoreBackup } from './restore-backup.ts';
import { takeBackup } from './take-backup.ts';

describe('backup and restore', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kompeten-backup-'));
  const file = join(folder, 'all.tar.gz');
  const databases: ExtraDatabase[] = [];
  let api: TestApi;
  let code: string;

  const restoreInto = async (backup: string): Promise<{ database: ExtraDatabase; restored: Restored }> => {
    const database = await emptyDatabase();
    databases.push(database);
    const { ownerUrl, appUrl } = database;
    return { database, restored: await restoreBackup({ ownerUrl, appUrl, keysFolder: folder, file: backup }) };
  };

  beforeAll(async () => {
    api = await startTestApi();
    const stage = await aTrainingStage(api);
    const [certificate] = await issued(api, stage, await aCompletedCohort(stage, { people: 2 }));
    code = certificate?.code ?? '';
    const body = { name: 'skrip', expiresOn: api.clock.today() };
    await stage.manager.call(identity.createAccessToken, { body }, { headers: { 'idempotency-key': newId() } });
    const { ownerUrl } = api.database;
    await takeBackup({ ownerUrl, keysFolder: folder, file, takenAt: new Date().toISOString() });
  });
  afterAll(async () => {
    await api?.stop();
    for (const database of databases) await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('fills an empty database, proves it equal, and the product goes on there', async () => {
    const { database, restored } = await restoreInto(file);
    expect(restored.manifest.tables).toContainEqual(expect.objectContaining({ name: 'public.certificates', rows: 2 }));
    const there = await startTestApi({ database });
    const answer = await there.anonymous.call(verification.verifyCode, { params: { code } });
    expect(answer).toMatchObject({ status: 'valid', code });
    await there.stop();
  });

  it('holds no answers to repeated requests, which tell secrets once', async () => {
    expect(await rowsIn(api.database, 'idempotency_keys')).toBeGreaterThan(0);
    const { database, restored } = await restoreInto(file);
    expect(restored.manifest.tables.map(({ name }) => name)).not.toContain('public.idempotency_keys');
    expect(await rowsIn(database, 'access_tokens')).toBe(1);
    expect(await rowsIn(database, 'idempotency_keys')).toBe(0);
  });

  it('goes on counting after the last line of the trail', async () => {
    const { database } = await restoreInto(file);
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    const { rows } = await client.query(
      `select nextval(pg_get_serial_sequence('audit_events', 'sequence')) > max(sequence) as on from audit_events`,
    );
    await client.end();
    expect(rows).toEqual([{ on: true }]);
  });

  it.each([0.2, 0.5, 0.9])('refuses a file with a flipped byte at %d of it, and changes nothing', async (place) => {
    const bytes = readFileSync(file);
    const at = Math.floor(bytes.length * place);
    bytes.writeUInt8((bytes[at] ?? 0) ^ 0x10, at);
    const damaged = join(folder, `damaged-${place}.tar.gz`);
    writeFileSync(damaged, bytes);
    await expect(restoreInto(damaged)).rejects.toThrow(/damaged/);
    expect(await rowsIn(databases.at(-1), 'accounts')).toBe(0);
  });

  it.each(['cut', 'garbage'])('refuses a file that is %s', async (kind) => {
    const broken = join(folder, `${kind}.tar.gz`);
    writeFileSync(broken, kind === 'cut' ? readFileSync(file).subarray(0, 5000) : 'this is no backup');
    await expect(restoreInto(broken)).rejects.toThrow(/damaged/);
  });

  it('refuses a database that is in use', async () => {
    const { ownerUrl, appUrl } = api.database;
    const order = { ownerUrl, appUrl, keysFolder: folder, file };
    await expect(restoreBackup(order)).rejects.toThrow(/not empty/);
  });

  it('never overwrites an older backup', async () => {
    const { ownerUrl } = api.database;
    const again = takeBackup({ ownerUrl, keysFolder: folder, file, takenAt: new Date().toISOString() });
    await expect(again).rejects.toThrow(/EEXIST/);
  });
});

async function rowsIn(database: ExtraDatabase | undefined, table: string): Promise<number> {
  const client = new pg.Client({ connectionString: database?.ownerUrl ?? '' });
  await client.connect();
  const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from ${table}`);
  await client.end();
  return rows[0]?.count ?? -1;
}
