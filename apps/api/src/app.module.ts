import { type DynamicModule, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Clock } from './clock.ts';
import { CONFIG, type Config } from './config.ts';
import { databaseModule } from './database/database.module.ts';
import { features } from './features/index.ts';
import { HttpModule } from './http/http.module.ts';
import { JobsModule } from './jobs/jobs.module.ts';
import { LOGGER } from './logging.ts';
import { sharedModule } from './shared.module.ts';

/** What the shell hands to every feature. */
export interface Shell {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

@Module({})
class Application {}

/** The whole application over one database. */
export function applicationOf({ config, databaseUrl, clock, logger }: Shell): DynamicModule {
  const values = [
    { provide: CONFIG, useValue: config },
    { provide: LOGGER, useValue: logger },
  ];
  return {
    module: Application,
    imports: [sharedModule(values), databaseModule(databaseUrl, clock), HttpModule, JobsModule, ...features],
  };
}
