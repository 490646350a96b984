import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type DatabaseUrls, databaseGrants, withClient } from './roles.ts';

/** One more database of a cluster. */
export interface ExtraDatabase extends DatabaseUrls {
  readonly name: string;
  /** Removes the database, ending the connections to it. */
  drop(): Promise<void>;
}

/**
 * Copies a database within some 50 ms, as files and not through the log; nobody may be connected to the template meanwhile.
 * Migrate a template once, then give each test file its own copy.
 */
export async function createDatabaseFromTemplate(
  cluster: DatabaseUrls,
  template = 'kompeten',
  name = `${template}_${randomBytes(6).toString('hex')}`,
): Promise<ExtraDatabase> {
  const [copy, original] = [pg.escapeIdentifier(name), pg.escapeIdentifier(template)];
  const admin = at(cluster.url, 'postgres');
  await withClient(admin, async (client) => {
    await client.query(`create database ${copy} template ${original} owner kompeten_owner strategy file_copy`);
    await client.query(databaseGrants(name));
  });
  return {
    name,
    url: at(cluster.url, name),
    ownerUrl: at(cluster.ownerUrl, name),
    appUrl: at(cluster.appUrl, name),
    drop: () =>
      withClient(admin, (client) => client.query(`drop database if exists ${copy} with (force)`)).then(() => undefined),
  };
}

function at(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
