import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { Clock } from '../clock.ts';
import { DATA_SOURCE, openDataSource, openPool } from './data-source.ts';
import { Notifications } from './notifications.ts';
import { POOL, Prepared } from './prepared.ts';
import { Transactions } from './transactions.ts';
import { WorkLock } from './work-lock.ts';

@Global()
@Module({})
class Database implements OnApplicationShutdown {
  constructor(
    @Inject(DATA_SOURCE) private readonly source: DataSource,
    @Inject(POOL) private readonly pool: pg.Pool,
  ) {}

  /** Closes every connection once nothing is answered any more. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.source.destroy(), this.pool.end()]);
  }
}

/** Connections to one migrated database, as the application's role. */
export function databaseModule(url: string, clock: Clock): DynamicModule {
  return {
    module: Database,
    providers: [
      { provide: Clock, useValue: clock },
      { provide: DATA_SOURCE, useFactory: () => openDataSource(url) },
      { provide: POOL, useFactory: () => openPool(url) },
      Notifications,
      Prepared,
      Transactions,
      WorkLock,
    ],
    exports: [Clock, DATA_SOURCE, Notifications, POOL, Prepared, Transactions, WorkLock],
  };
}
