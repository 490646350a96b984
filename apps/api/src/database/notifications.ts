import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type pg from 'pg';
import { POOL } from './prepared.ts';

/** The channel on which processes tell each other what moved in a cohort. */
export const LIVE_CHANNEL = 'kompeten_live';

const AGAIN_MS = 1000;

/** Hears a message; without one, that messages may have been missed and everything is to be looked at again. */
export type Listener = (message: string | null) => void;

/** Hears what any process of this database tells, over one connection that is opened when somebody first listens. */
@Injectable()
export class Notifications implements OnApplicationShutdown {
  private readonly listeners = new Set<Listener>();
  private connection: Promise<pg.PoolClient | null> | null = null;
  /** What the pool has lent and not got back. */
  private held: pg.PoolClient | null = null;
  private again: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** Listens until the answer is called; resolves once nothing told from now on can be missed. */
  async listen(listener: Listener): Promise<() => void> {
    this.listeners.add(listener);
    await this.connected();
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Gives the connection back before the pool closes. */
  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    if (this.again) clearTimeout(this.again);
    const client = await this.connection;
    client?.removeAllListeners('notification');
    this.giveBack(client);
    this.connection = null;
  }

  private connected(): Promise<pg.PoolClient | null> {
    this.connection ??= this.open();
    return this.connection;
  }

  private async open(): Promise<pg.PoolClient | null> {
    try {
      const client = await this.pool.connect();
      this.held = client;
      client.on('notification', ({ payload }) => this.tell(payload ?? ''));
      client.once('error', () => this.lost(client));
      await client.query(`listen ${LIVE_CHANNEL}`);
      return client;
    } catch {
      this.lost(this.held);
      return null;
    }
  }

  /** A broken connection is opened anew while anybody listens; what was missed meanwhile is asked for. */
  private lost(client: pg.PoolClient | null): void {
    this.giveBack(client);
    this.connection = null;
    if (this.closed || this.again) return;
    this.again = setTimeout(async () => {
      this.again = null;
      if (this.listeners.size > 0 && (await this.connected())) this.tell(null);
    }, AGAIN_MS);
    this.again.unref();
  }

  /** Gives a connection back once, whoever says first that it is done with: the end of the process, a statement, the connection itself. */
  private giveBack(client: pg.PoolClient | null): void {
    if (client === null || client !== this.held) return;
    this.held = null;
    client.release(true);
  }

  private tell(message: string | null): void {
    for (const listener of this.listeners) listener(message);
  }
}
