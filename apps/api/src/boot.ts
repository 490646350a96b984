import { mkdirSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { createApp } from './app.ts';
import { Clock } from './clock.ts';
import type { Config } from './config.ts';
import { migrate } from './database/migrate.ts';
import { type DatabaseServer, reachDatabase } from './database/server.ts';
import { loadDemo } from './demo/load-demo.ts';
import { importReferenceUnits } from './features/competencies/reference-units.repository.ts';
import { importRegions } from './features/regions/region-import.repository.ts';

/** A prepared application and the database under it. */
export interface Booted {
  readonly app: NestFastifyApplication;
  readonly database: DatabaseServer;
  stop(): Promise<void>;
}

/** From settings to an application that could listen: database, schema, regions, demo story. */
export async function boot(config: Config, logger: Logger): Promise<Booted> {
  mkdirSync(config.dataFolder, { recursive: true });
  const database = await reachDatabase(config);
  try {
    await migrate(database.ownerUrl, database.appUrl);
    await importRegions(database.ownerUrl);
    await importReferenceUnits(database.ownerUrl);
    const app = await createApp({ config, databaseUrl: database.appUrl, clock: new Clock(), logger });
    if (config.demo) await loadDemo(app);
    const stop = async () => {
      await app.close();
      await database.stop();
    };
    return { app, database, stop };
  } catch (cause) {
    await database.stop();
    throw cause;
  }
}
