import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { POOL } from './prepared.ts';

/**
 * Lets one process at a time work on a thing. The lock lives as long as the connection: whoever is killed lets go of it at
 * once, and the next one takes over. `space` keeps the locks of different kinds of work apart.
 */
@Injectable()
export class WorkLock {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** Does the work if nobody else works on the thing at this moment; answers whether nobody did. */
  async atOnce(space: number, id: string, work: () => Promise<void>): Promise<boolean> {
    const client = await this.pool.connect();
    try {
      const { rows } = await client.query('select pg_try_advisory_lock(hashtextextended($1, $2)) as free', [id, space]);
      if (rows[0]?.free !== true) return false;
      await work();
      return true;
    } finally {
      await letGo(client);
    }
  }

  /** Does the work once nobody else works on the thing; gives up after a while, to be tried again. */
  async exclusively(space: number, id: string, work: () => Promise<void>): Promise<void> {
    const client = await this.pool.connect();
    try {
      await client.query(`set lock_timeout = '20s'`);
      await client.query('select pg_advisory_lock(hashtextextended($1, $2))', [id, space]);
      await work();
    } finally {
      await letGo(client);
    }
  }
}

/**
 * A connection that is closed holds its locks until its server process has noticed. Whoever is told that the work is over may
 * begin the next at once, as an official does who mistyped a passphrase.
 */
async function letGo(client: pg.PoolClient): Promise<void> {
  try {
    await client.query('select pg_advisory_unlock_all()');
  } catch {
    // Without its connection the lock is gone as well; what became of the work is what the caller is told.
  } finally {
    client.release(true);
  }
}

/** The condition that nobody works on the thing of an SQL value. */
export const isIdle = (space: number, id: string): string => `not exists (select from pg_locks l
  where l.locktype = 'advisory' and l.granted
    and l.database = (select d.oid from pg_database d where d.datname = current_database())
    and (l.classid::bigint << 32 | l.objid::bigint) = hashtextextended(${id}::text, ${space}))`;
