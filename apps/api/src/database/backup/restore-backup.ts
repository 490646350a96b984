import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { migrate } from '../migrate.ts';
import { type BackupTable, backupTables, PLAIN_VALUES, quoted } from './backup-tables.ts';
import { type Filling, fill } from './fill-table.ts';
import { BackupRefusal, keyFiles, Manifest } from './manifest.ts';
import { digestOf, migrationsOf } from './take-backup.ts';
import { readTar } from './tar.ts';

/** What goes where. */
export interface RestoreOrder {
  ownerUrl: string;
  appUrl: string;
  keysFolder: string;
  file: string;
}

/** What was restored, and which keys are missing beside it. */
export interface Restored {
  manifest: Manifest;
  missingKeys: string[];
}

/** Fills an empty database from a backup and proves that every table is equal; otherwise nothing at all is changed. */
export async function restoreBackup({ ownerUrl, appUrl, keysFolder, file }: RestoreOrder): Promise<Restored> {
  await migrate(ownerUrl, appUrl);
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'kompeten restore' });
  await client.connect();
  try {
    await client.query(PLAIN_VALUES);
    await client.query('begin');
    await client.query(`set local kompeten.restoring = 'on'; set constraints all deferred`);
    await client.query(SUPPLIED);
    const tables = await backupTables(client);
    await assertEmpty(client, tables);
    const manifest = await load(client, tables, file);
    await assertEqual(client, tables, manifest);
    await goOn(client, tables);
    await client.query('commit');
    return { manifest, missingKeys: missing(manifest, keysFolder) };
  } finally {
    await client.end();
  }
}

/** What came with the schema and is data all the same: the backup has it too, as people may have changed it. */
const SUPPLIED = 'delete from exchange_profiles where created_by_name is null';

async function assertEmpty(client: pg.Client, tables: readonly BackupTable[]): Promise<void> {
  for (const { name } of tables) {
    const { rowCount } = await client.query(`select from ${quoted(name)} limit 1`);
    if (rowCount) throw new BackupRefusal(`The database is not empty: ${name} has rows. Restore into an empty one.`);
  }
}

async function load(client: pg.Client, tables: readonly BackupTable[], file: string): Promise<Manifest> {
  let manifest: Manifest | undefined;
  let filling: Filling | undefined;
  try {
    for await (const entry of readTar(unpacked(file))) {
      if (entry.name === 'manifest.json') manifest = Manifest.parse(JSON.parse(entry.content.toString()));
      else filling = await fill(client, tables, entry, filling);
    }
    await filling?.end();
  } catch (cause) {
    throw new BackupRefusal('The file is damaged or no backup of this product; nothing was changed.', { cause });
  }
  if (!manifest) throw new BackupRefusal('The file has no manifest; nothing was changed.');
  return manifest;
}

function unpacked(file: string): AsyncIterable<Buffer> {
  const unpacking = createGunzip();
  pipeline(createReadStream(file), unpacking, () => undefined);
  return unpacking;
}

/** The proof: the same rows, read out again the same way, give the sums of the manifest. */
async function assertEqual(client: pg.Client, tables: readonly BackupTable[], manifest: Manifest): Promise<void> {
  const own = await migrationsOf(client);
  if (own.join() !== manifest.migrations.join()) {
    throw new BackupRefusal(
      'The backup belongs to another release. Restore it with that one, then bring it up to date.',
    );
  }
  const digests = new Map(manifest.tables.map((digest) => [digest.name, digest]));
  for (const table of tables) {
    const { rows, sha256 } = await digestOf(client, table);
    const said = digests.get(table.name);
    if (said?.rows !== rows || said.sha256 !== sha256) {
      throw new BackupRefusal(`The file is damaged: ${table.name} is not what it was. Nothing was changed.`);
    }
  }
}

/** Lets counters go on after the last row, and frees jobs that a worker had taken when the backup was made. */
async function goOn(client: pg.Client, tables: readonly BackupTable[]): Promise<void> {
  for (const { name } of tables) {
    const { rows } = await client.query<{ column: string; sequence: string }>(
      `select a.attname as column, pg_get_serial_sequence($1, a.attname) as sequence from pg_attribute a
       where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped
         and pg_get_serial_sequence($1, a.attname) is not null`,
      [quoted(name)],
    );
    for (const { column, sequence } of rows) {
      const last = `(select max(${pg.escapeIdentifier(column)}) from ${quoted(name)})`;
      await client.query(`select setval($1::regclass, coalesce(${last}, 1), ${last} is not null)`, [sequence]);
    }
  }
  await client.query('update graphile_worker._private_jobs set locked_at = null, locked_by = null');
  await client.query('update graphile_worker._private_job_queues set locked_at = null, locked_by = null');
}

function missing({ keys }: Manifest, folder: string): string[] {
  const present = new Map(keyFiles(folder).map(({ file, sha256 }) => [file, sha256]));
  return keys.filter(({ file, sha256 }) => present.get(file) !== sha256).map(({ file }) => file);
}
