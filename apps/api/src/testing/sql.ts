import pg from 'pg';
import { rowTypes } from '../database/pg-types.ts';
import type { TestApi } from './test-api.ts';

const pools = new WeakMap<TestApi, pg.Pool>();

/** Asks the database itself, as the owner of the tables: what is really stored, and what it refuses. */
export async function sql<Row extends object>(api: TestApi, text: string, values: unknown[] = []): Promise<Row[]> {
  return (await poolOf(api).query<Row>(text, values)).rows;
}

/** Connections last as long as the database, which ends them when it goes. */
function poolOf(api: TestApi): pg.Pool {
  const known = pools.get(api);
  if (known) return known;
  // Tables of tests are small: to ask helpers of the server would cost more than they do.
  const options = '-c max_parallel_workers_per_gather=0';
  const connectionString = api.database.ownerUrl;
  const pool = new pg.Pool({ connectionString, options, types: rowTypes, max: 4, allowExitOnIdle: true });
  pool.on('error', () => undefined);
  pools.set(api, pool);
  return pool;
}
