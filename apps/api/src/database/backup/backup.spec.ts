import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identity, verification } from '@kompeten/contract';
import { newId } from '../../clock.ts';
import { askedOf, BackupDesk, rowsIn } from '../../testing/backup-desk.ts';
import { aCompletedCohort, issued } from '../../testing/issuance-builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { aTrainingStage } from '../../testing/training-builders.ts';
import { migrate, migrateDown } from '../migrate.ts';

/** How many migrations an earlier release lacks; the newest that count here change tables which these data fill. */
const LACKING = 10;
const TABLES = `pg_tables where schemaname = 'public'`;

describe('backup and restore', () => {
  const desk = new BackupDesk();
  let api: TestApi;
  let code: string;
  let file: string;

  beforeAll(async () => {
    api = await startTestApi();
    const stage = await aTrainingStage(api);
    const [certificate] = await issued(api, stage, await aCompletedCohort(stage, { people: 2 }));
    code = certificate?.code ?? '';
    const body = { name: 'skrip', expiresOn: api.clock.today() };
    await stage.manager.call(identity.createAccessToken, { body }, { headers: { 'idempotency-key': newId() } });
    file = await desk.take(api.database, 'all');
  });
  afterAll(async () => {
    await api?.stop();
    await desk.close();
  });

  it('fills an empty database, proves it equal, and the product goes on there', async () => {
    const { database, restored } = await desk.restore(file);
    expect(restored.manifest.tables).toContainEqual(expect.objectContaining({ name: 'public.certificates', rows: 2 }));
    const there = await startTestApi({ database });
    const answer = await there.anonymous.call(verification.verifyCode, { params: { code } });
    expect(answer).toMatchObject({ status: 'valid', code });
    await there.stop();
  });

  it('holds no answers to repeated requests, which tell secrets once', async () => {
    expect(await rowsIn(api.database, 'idempotency_keys')).toBeGreaterThan(0);
    const { database, restored } = await desk.restore(file);
    expect(restored.manifest.tables.map(({ name }) => name)).not.toContain('public.idempotency_keys');
    expect(await rowsIn(database, 'access_tokens')).toBe(1);
    expect(await rowsIn(database, 'idempotency_keys')).toBe(0);
  });

  it('goes on counting after the last line of the trail', async () => {
    const { database } = await desk.restore(file);
    const rows = await askedOf(
      database,
      `select nextval(pg_get_serial_sequence('audit_events', 'sequence')) > max(sequence) as on from audit_events`,
    );
    expect(rows).toEqual([{ on: true }]);
  });

  it.each([0.2, 0.5, 0.9])('refuses a file with a flipped byte at %d of it, and changes nothing', async (place) => {
    const bytes = readFileSync(file);
    const at = Math.floor(bytes.length * place);
    bytes.writeUInt8((bytes[at] ?? 0) ^ 0x10, at);
    const damaged = join(desk.folder, `damaged-${place}.tar.gz`);
    writeFileSync(damaged, bytes);
    await expect(desk.restore(damaged)).rejects.toThrow(/damaged/);
    expect(await rowsIn(desk.newest, TABLES)).toBe(0);
  });

  it.each(['cut', 'garbage'])('refuses a file that is %s', async (kind) => {
    const broken = join(desk.folder, `${kind}.tar.gz`);
    writeFileSync(broken, kind === 'cut' ? readFileSync(file).subarray(0, 5000) : 'this is no backup');
    await expect(desk.restore(broken)).rejects.toThrow(/damaged/);
  });

  it('refuses a file in which a line says something else, and leaves no line', async () => {
    const unpacked = gunzipSync(readFileSync(file)).toString('latin1');
    const changed = join(desk.folder, 'changed.tar.gz');
    writeFileSync(changed, gzipSync(Buffer.from(unpacked.replace(/\tskrip\t/, '\tscrap\t'), 'latin1')));
    await expect(desk.restore(changed)).rejects.toThrow(/access_tokens is not what it was/);
    expect(await rowsIn(desk.newest, 'accounts')).toBe(0);
  });

  it('proves a backup of an earlier release equal as of then, and brings it up to date', async () => {
    const { database } = await desk.restore(file);
    const back = await migrateDown(database.ownerUrl, LACKING);
    const earlier = await desk.take(database, 'earlier');
    const { database: fresh, restored } = await desk.restore(earlier);
    expect(restored.migrated).toEqual(back.reverse());
    expect(restored.manifest.migrations).not.toContain(back[0]);
    const there = await startTestApi({ database: fresh });
    const answer = await there.anonymous.call(verification.verifyCode, { params: { code } });
    expect(answer).toMatchObject({ status: 'valid', code });
    await there.stop();
    const empty = await desk.empty();
    await migrate(empty.ownerUrl, empty.appUrl);
    expect((await desk.restore(earlier, empty)).restored.migrated).toEqual(back);
    expect(await rowsIn(empty, 'certificates')).toBe(2);
  });

  it('refuses a backup of a newer release, and changes nothing', async () => {
    const { database } = await desk.restore(file);
    await askedOf(database, `insert into schema_migrations (name) values ('29990101T0000-to-come')`);
    const newer = await desk.take(database, 'newer');
    await expect(desk.restore(newer)).rejects.toThrow(/newer release/);
    expect(await rowsIn(desk.newest, TABLES)).toBe(0);
  });

  it('refuses a database that is in use', async () => {
    await expect(desk.restore(file, api.database)).rejects.toThrow(/not empty/);
  });

  it('never overwrites an older backup', async () => {
    await expect(desk.take(api.database, 'all')).rejects.toThrow(/EEXIST/);
  });
});
