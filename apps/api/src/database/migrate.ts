import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { openPool } from './data-source.ts';
import { grantApplication } from './grants.ts';
import type { Migration } from './migration.ts';
import { migrations } from './migrations/index.ts';

/** One migration at a time in the whole cluster of processes. */
const LOCK = 4_071_945;

const LEDGER = `create table if not exists schema_migrations (
  name text constraint schema_migrations__pkey primary key,
  applied_at timestamptz not null default now()
)`;

/** Brings the database to this release: our tables, the job queue's, and the application role's rights. */
export async function migrate(ownerUrl: string, appUrl: string): Promise<string[]> {
  return withOwner(ownerUrl, async (client) => {
    const applied = await upAll(client);
    await queueTables(ownerUrl);
    await grantApplication(client, new URL(appUrl).username);
    return applied;
  });
}

/** Takes back the newest migrations, as many as asked; for development and for the spec of their way back. */
export async function migrateDown(ownerUrl: string, steps: number): Promise<string[]> {
  return withOwner(ownerUrl, async (client) => {
    const names = await appliedNames(client);
    return downAll(client, migrations.filter(({ name }) => names.has(name)).slice(-steps));
  });
}

/** Brings a database without data to the migrations of another release, all of which this one knows. */
export async function migrateTo(ownerUrl: string, release: readonly string[]): Promise<void> {
  await withOwner(ownerUrl, async (client) => {
    await client.query(LEDGER);
    const names = await appliedNames(client);
    await downAll(
      client,
      migrations.filter(({ name }) => names.has(name) && !release.includes(name)),
    );
    await upAll(client, (name) => release.includes(name));
    await queueTables(ownerUrl);
  });
}

/** Names of this release's migrations that the database has not seen yet. */
export async function pendingMigrations(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>('select name from schema_migrations');
  const names = new Set(rows.map(({ name }) => name));
  return migrations.map(({ name }) => name).filter((name) => !names.has(name));
}

async function upAll(client: pg.Client, isDue = (_name: string) => true): Promise<string[]> {
  await client.query(LEDGER);
  const names = await appliedNames(client);
  const due = migrations.filter(({ name }) => !names.has(name) && isDue(name));
  for (const migration of due)
    await step(client, migration.up, 'insert into schema_migrations (name) values ($1)', migration);
  return due.map(({ name }) => name);
}

async function downAll(client: pg.Client, applied: readonly Migration[]): Promise<string[]> {
  const undone = [...applied].reverse();
  for (const migration of undone)
    await step(client, migration.down, 'delete from schema_migrations where name = $1', migration);
  return undone.map(({ name }) => name);
}

async function step(client: pg.Client, sql: string, ledger: string, { name }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query(ledger, [name]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw new Error(`Migration ${name} failed and was taken back`, { cause });
  }
}

async function appliedNames(client: pg.Client): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>('select name from schema_migrations');
  return new Set(rows.map(({ name }) => name));
}

async function queueTables(connectionString: string): Promise<void> {
  const pgPool = openPool(connectionString);
  try {
    await runMigrations({ pgPool });
  } finally {
    await pgPool.end();
  }
}

async function withOwner<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString, application_name: 'kompeten migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    return await work(client);
  } finally {
    await client.end();
  }
}
