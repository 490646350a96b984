import { join } from 'node:path';
import { startPostgres } from '@kompeten/local-postgres';
import type { Config } from '../config.ts';

/** The database of a deployment: the one that is named, or an embedded one in the data folder. */
export interface DatabaseServer {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly embedded: boolean;
  stop(): Promise<void>;
}

/** Reaches the database, starting the embedded one unless an address is given. */
export async function reachDatabase({
  databaseUrl,
  migrationDatabaseUrl,
  dataFolder,
}: Config): Promise<DatabaseServer> {
  if (databaseUrl !== undefined) {
    const ownerUrl = migrationDatabaseUrl ?? databaseUrl;
    return { appUrl: databaseUrl, ownerUrl, embedded: false, stop: async () => undefined };
  }
  const { ownerUrl, appUrl, stop } = await startPostgres({ dataDir: join(dataFolder, 'postgres') });
  return { ownerUrl, appUrl, embedded: true, stop };
}
