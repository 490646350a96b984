import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type ExtraDatabase, throwawayCluster } from '@kompeten/local-postgres';
import pg from 'pg';
import { migrate } from '../database/migrate.ts';
import { isUnavailable } from '../database/refusals.ts';
import { importReferenceUnits } from '../features/competencies/reference-units.repository.ts';
import { importRegions } from '../features/regions/region-import.repository.ts';

const LOOK_MS = 20;

/** The product's database on a PostgreSQL of its own that a test kills; it comes back by itself, on the same port. */
export interface MortalDatabase extends ExtraDatabase {
  /** Ends PostgreSQL without a word. */
  kill(): void;
  /** Asks as the owner of the tables, again and again until the database answers. */
  ask<Row extends object>(sql: string): Promise<Row[]>;
}

/** How one is wanted. */
export interface MortalOptions {
  /** Keeps what was committed, as in earnest. */
  durable: boolean;
  /** With the regions and units that the product is started with. */
  furnished: boolean;
}

/** Starts one. */
export async function mortalDatabase({ durable, furnished }: MortalOptions): Promise<MortalDatabase> {
  const cluster = await throwawayCluster({ durable, inMemory: !durable });
  await migrate(cluster.ownerUrl, cluster.appUrl);
  if (furnished) {
    await importRegions(cluster.ownerUrl);
    await importReferenceUnits(cluster.ownerUrl);
  }
  const pidFile = join(cluster.dataDir, 'postmaster.pid');
  return {
    ...cluster,
    name: 'kompeten',
    drop: () => cluster.stop(),
    kill: () => void process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGKILL'),
    ask: (sql) => answered(cluster.ownerUrl, sql),
  };
}

async function answered<Row extends object>(url: string, sql: string): Promise<Row[]> {
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query<Row>(sql)).rows;
    } catch (cause) {
      if (!isUnavailable(cause)) throw cause;
      await wait(LOOK_MS);
    } finally {
      await client.end();
    }
  }
}
