import pg from 'pg';
import { migrate, migrateTo } from '../migrate.ts';
import { migrations } from '../migrations/index.ts';
import { type BackupTable, backupTables, PLAIN_VALUES, quoted } from './backup-tables.ts';
import { type Filling, fill } from './fill-table.ts';
import { BackupRefusal, keyFiles, type Manifest } from './manifest.ts';
import { eachPiece, manifestOf } from './read-archive.ts';
import { digestOf } from './take-backup.ts';
import type { TarEntry } from './tar.ts';

/** What goes where. */
export interface RestoreOrder {
  ownerUrl: string;
  appUrl: string;
  keysFolder: string;
  file: string;
}

/** What was restored, what brought it to this release, and which keys are missing beside it. */
export interface Restored {
  manifest: Manifest;
  migrated: string[];
  missingKeys: string[];
}

/**
 * Fills an empty database from a backup of this release or an earlier one and proves that every table is equal; otherwise
 * no data are changed. What is of an earlier release is brought up to date behind the proof, as an update of it would be.
 */
export async function restoreBackup({ ownerUrl, appUrl, keysFolder, file }: RestoreOrder): Promise<Restored> {
  const manifest = await manifestOf(file);
  assertKnown(manifest);
  await inTransaction(ownerUrl, 'rollback', assertEmpty);
  await migrateTo(ownerUrl, manifest.migrations);
  await inTransaction(ownerUrl, 'commit', async (client) => {
    const tables = await assertEmpty(client);
    await load(client, tables, file);
    await assertEqual(client, tables, manifest);
    await goOn(client, tables);
  });
  return { manifest, migrated: await migrate(ownerUrl, appUrl), missingKeys: missing(manifest, keysFolder) };
}

async function inTransaction(
  connectionString: string,
  end: 'commit' | 'rollback',
  work: (client: pg.Client) => Promise<unknown>,
): Promise<void> {
  const client = new pg.Client({ connectionString, application_name: 'kompeten restore' });
  await client.connect();
  try {
    await client.query(PLAIN_VALUES);
    await client.query('begin');
    await client.query(`set local kompeten.restoring = 'on'; set constraints all deferred`);
    await work(client);
    await client.query(end);
  } finally {
    await client.end();
  }
}

function assertKnown({ migrations: release }: Manifest): void {
  const known = new Set<string>(migrations.map(({ name }) => name));
  if (release.every((name) => known.has(name))) return;
  throw new BackupRefusal('The backup belongs to a newer release. Restore it with that one; nothing was changed.');
}

/** What came with the schema and is data all the same: the backup has it too, as people may have changed it. */
const SUPPLIED = { table: 'public.exchange_profiles', rows: 'created_by_name is null' };

/** Refuses a database with data; answers its tables, none where it is new. */
async function assertEmpty(client: pg.Client): Promise<BackupTable[]> {
  const tables = await backupTables(client);
  for (const { name } of tables) {
    if (name === SUPPLIED.table) await client.query(`delete from ${quoted(name)} where ${SUPPLIED.rows}`);
    const { rowCount } = await client.query(`select from ${quoted(name)} limit 1`);
    if (rowCount) throw new BackupRefusal(`The database is not empty: ${name} has rows. Restore into an empty one.`);
  }
  return tables;
}

async function load(client: pg.Client, tables: readonly BackupTable[], file: string): Promise<void> {
  let filling: Filling | undefined;
  const take = async (piece: TarEntry) => {
    filling = await fill(client, tables, piece, filling);
  };
  await eachPiece(file, take, () => filling?.end());
}

/** The proof: the same rows, read out again the same way, give the sums of the manifest. */
async function assertEqual(client: pg.Client, tables: readonly BackupTable[], manifest: Manifest): Promise<void> {
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
