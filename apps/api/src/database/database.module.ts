import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type pg from 'pg';
import { Clock } from '../clock.ts';
import { openPool, tablesAt } from './data-source.ts';
import { Notifications } from './notifications.ts';
import { POOL, Prepared } from './prepared.ts';
import { Transactions } from './transactions.ts';
import { WorkLock } from './work-lock.ts';

@Global()
@Module({})
class Database implements OnApplicationShutdown {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** Closes the pool's connections once nothing is answered any more; TypeORM's module closes its own. */
  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

/** Connections to one migrated database, as the application's role. */
export function databaseModule(url: string, clock: Clock): DynamicModule {
  return {
    module: Database,
    // Whoever starts this is told at once that there is no database; nobody waits for one in silence.
    imports: [TypeOrmModule.forRoot({ ...tablesAt(url), toRetry: () => false })],
    providers: [
      { provide: Clock, useValue: clock },
      { provide: POOL, useFactory: () => openPool(url) },
      Notifications,
      Prepared,
      Transactions,
      WorkLock,
    ],
    exports: [Clock, Notifications, POOL, Prepared, Transactions, WorkLock],
  };
}
