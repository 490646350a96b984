import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type BackupTable, backupTables, copyOut, PLAIN_VALUES } from './backup-tables.ts';
import { BackupRefusal, keyFiles, type Manifest } from './manifest.ts';
import { TAR_END, tarEntry } from './tar.ts';

/** Where a backup comes from and where it goes. */
export interface BackupOrder {
  ownerUrl: string;
  keysFolder: string;
  file: string;
  takenAt: string;
}

const PORTION = 8 * 1024 * 1024;

/** Writes every table of one moment into one file, with a manifest of row counts and SHA-256 sums at its end. */
export async function takeBackup({ ownerUrl, keysFolder, file, takenAt }: BackupOrder): Promise<Manifest> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'kompeten backup' });
  await client.connect();
  try {
    await client.query(PLAIN_VALUES);
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regclass('schema_migrations') is not null as there`,
    );
    if (!rows[0]?.there) throw new BackupRefusal('The database has no tables yet; there is nothing to back up.');
    await client.query('begin isolation level repeatable read, read only');
    const manifest: Manifest = {
      format: 'kompeten-backup-1',
      takenAt,
      migrations: await migrationsOf(client),
      tables: [],
      keys: keyFiles(keysFolder),
    };
    const out = createWriteStream(file, { mode: 0o600, flags: 'wx' });
    await pipeline(Readable.from(archive(client, manifest), { objectMode: false }), createGzip({ level: 6 }), out);
    return manifest;
  } finally {
    await client.end();
  }
}

/** The migrations that a database has seen. */
export async function migrationsOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from schema_migrations order by name');
  return rows.map(({ name }) => name);
}

/** Rows and SHA-256 of a table, read in the order of its key. */
export async function digestOf(client: pg.Client, table: BackupTable): Promise<Manifest['tables'][number]> {
  const counted = counter(table);
  for await (const chunk of client.query(copyTo(copyOut(table)))) counted.add(chunk as Buffer);
  return counted.result();
}

async function* archive(client: pg.Client, manifest: Manifest): AsyncGenerator<Buffer> {
  for (const table of await backupTables(client)) {
    const counted = counter(table);
    let part = 0;
    for await (const content of portions(client.query(copyTo(copyOut(table))))) {
      counted.add(content);
      part += 1;
      yield tarEntry({ name: `tables/${table.name}/${String(part).padStart(6, '0')}.copy`, content });
    }
    manifest.tables.push(counted.result());
  }
  yield tarEntry({ name: 'manifest.json', content: Buffer.from(JSON.stringify(manifest, null, 2)) });
  yield TAR_END;
}

async function* portions(rows: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of rows) {
    held.push(chunk);
    size += chunk.length;
    if (size < PORTION) continue;
    yield Buffer.concat(held);
    [held, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(held);
}

function counter({ name }: BackupTable) {
  const hash = createHash('sha256');
  let rows = 0;
  return {
    add: (chunk: Buffer) => {
      hash.update(chunk);
      for (const byte of chunk) if (byte === 10) rows += 1;
    },
    result: () => ({ name, rows, sha256: hash.digest('hex') }),
  };
}
