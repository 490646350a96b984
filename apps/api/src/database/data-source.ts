import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { rowTypes } from './pg-types.ts';
import { tables } from './tables.ts';

/** An idle connection that breaks is replaced by the pool; a query that breaks tells its own caller. */
const ignoreBrokenIdle = (): void => undefined;
const outlive = (client: pg.ClientBase): void => void client.on('error', ignoreBrokenIdle);

const POOL = {
  max: 10,
  connectionTimeoutMillis: 10_000,
  idleTimeoutMillis: 30_000,
  statement_timeout: 60_000,
  idle_in_transaction_session_timeout: 120_000,
};

/** The typed tables on a database that has been migrated; the schema is never synchronised from code. */
export const tablesAt = (url: string) =>
  ({
    type: 'postgres',
    driver: pg,
    url,
    entities: [...tables],
    synchronize: false,
    logging: false,
    installExtensions: false,
    applicationName: 'kompeten',
    // TypeORM listens once it holds a connection; one can break in the same breath in which it is made.
    extra: { ...POOL, types: rowTypes, onConnect: outlive },
  }) satisfies DataSourceOptions;

/** Opens the pool for prepared statements and for the job queue. */
export function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, application_name: 'kompeten', types: rowTypes, ...POOL });
  pool.on('error', ignoreBrokenIdle);
  pool.on('connect', outlive);
  return pool;
}
