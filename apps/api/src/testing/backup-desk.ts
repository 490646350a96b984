import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExtraDatabase } from '@kompeten/local-postgres';
import pg from 'pg';
import { type Restored, restoreBackup } from '../database/backup/restore-backup.ts';
import { takeBackup } from '../database/backup/take-backup.ts';
import { emptyDatabase } from './cluster.ts';

/** Takes backups into a folder of its own and restores them into databases of their own; all go with it. */
export class BackupDesk {
  readonly folder = mkdtempSync(join(tmpdir(), 'kompeten-backup-'));
  readonly #databases: ExtraDatabase[] = [];

  /** A database without a table. */
  async empty(): Promise<ExtraDatabase> {
    const database = await emptyDatabase();
    this.#databases.push(database);
    return database;
  }

  /** The database that was made last. */
  get newest(): ExtraDatabase | undefined {
    return this.#databases.at(-1);
  }

  /** Takes a backup of a database; answers its file. */
  async take({ ownerUrl }: Pick<ExtraDatabase, 'ownerUrl'>, name: string): Promise<string> {
    const file = join(this.folder, `${name}.tar.gz`);
    await takeBackup({ ownerUrl, keysFolder: this.folder, file, takenAt: new Date().toISOString() });
    return file;
  }

  /** Restores a backup, into a new database unless one is named. */
  async restore(file: string, into?: ExtraDatabase): Promise<{ database: ExtraDatabase; restored: Restored }> {
    const database = into ?? (await this.empty());
    const { ownerUrl, appUrl } = database;
    return { database, restored: await restoreBackup({ ownerUrl, appUrl, keysFolder: this.folder, file }) };
  }

  async close(): Promise<void> {
    for (const database of this.#databases) await database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Asks a database as its owner. */
export async function askedOf<Row extends pg.QueryResultRow>(
  database: Pick<ExtraDatabase, 'ownerUrl'> | undefined,
  question: string,
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database?.ownerUrl ?? '' });
  await client.connect();
  try {
    return (await client.query<Row>(question)).rows;
  } finally {
    await client.end();
  }
}

/** How many rows a table has. */
export async function rowsIn(
  database: Pick<ExtraDatabase, 'ownerUrl'> | undefined,
  table: string,
): Promise<number | undefined> {
  const [counted] = await askedOf<{ count: number }>(database, `select count(*)::int as count from ${table}`);
  return counted?.count;
}
