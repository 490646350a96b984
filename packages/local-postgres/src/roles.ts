import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Passwords } from './passwords.ts';

/** The addresses of one database, one for each role. */
export interface DatabaseUrls {
  /** For the superuser `postgres`: tests and repairs only. */
  readonly url: string;
  /** For `kompeten_owner`, who owns the tables and migrates them. */
  readonly ownerUrl: string;
  /** For `kompeten_app`, who reads and writes rows and changes no table. */
  readonly appUrl: string;
}

const MARKER = 'kompeten-roles';

/** The addresses of a database of the cluster on `port`. */
export function urlsFor(port: number, database: string, passwords: Passwords): DatabaseUrls {
  const at = (role: string, password: string) => `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  return {
    url: at('postgres', passwords.superuser),
    ownerUrl: at('kompeten_owner', passwords.owner),
    appUrl: at('kompeten_app', passwords.app),
  };
}

/** Makes the roles and the database `kompeten`, once; a start that was killed half-way is completed by the next. */
export async function prepareRoles(dataDir: string, port: number, passwords: Passwords): Promise<void> {
  if (existsSync(join(dataDir, MARKER))) return;
  await withClient(urlsFor(port, 'postgres', passwords).url, async (client) => {
    for (const [role, password] of [
      ['kompeten_owner', passwords.owner],
      ['kompeten_app', passwords.app],
    ] as const) {
      const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
      if (!rowCount) await client.query(`create role ${role} login password ${client.escapeLiteral(password)}`);
    }
    const { rowCount } = await client.query("select from pg_database where datname = 'kompeten'");
    if (!rowCount) await client.query('create database kompeten owner kompeten_owner');
    await client.query(databaseGrants('kompeten'));
  });
  await withClient(urlsFor(port, 'kompeten', passwords).url, (client) => client.query(DEFAULT_GRANTS));
  writeFileSync(join(dataDir, MARKER), '');
}

/** Who may connect to a database; a copy does not inherit this from its template. */
export function databaseGrants(database: string): string {
  const name = pg.escapeIdentifier(database);
  return `revoke all on database ${name} from public; grant connect, temporary on database ${name} to kompeten_app`;
}

/** What the owner makes, the application may use: rows, sequences and schemas, but no table's shape. */
const DEFAULT_GRANTS = `
  grant usage on schema public to kompeten_app;
  grant all on schema public to kompeten_owner;
  alter default privileges for role kompeten_owner grant select, insert, update, delete on tables to kompeten_app;
  alter default privileges for role kompeten_owner grant usage, select on sequences to kompeten_app;
  alter default privileges for role kompeten_owner grant usage on schemas to kompeten_app`;

/** Runs `work` with a connection that is closed afterwards. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
