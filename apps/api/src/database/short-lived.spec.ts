import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExtraDatabase } from '@kompeten/local-postgres';
import { DataSource } from 'typeorm';
import { freshDatabase } from '../testing/cluster.ts';
import { openPool, tablesAt } from './data-source.ts';
import { isUnavailable } from './refusals.ts';

/** Ready for a query, which a server says once somebody has been let in. */
const READY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);

/** What PostgreSQL says as it goes (ErrorResponse of its protocol, 57P01). */
function farewell(): Buffer {
  const fields = Buffer.from('SFATAL\0VFATAL\0C57P01\0Mterminating connection due to unexpected postmaster exit\0\0');
  const head = Buffer.from('E\0\0\0\0');
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}

/** A way to a database whose server goes as soon as it has let somebody in, when it is told to: both in one piece. */
class ShortLived {
  goes = false;
  readonly #server: Server;

  constructor(host: string, port: number) {
    this.#server = createServer((near) => {
      const far = connect(port, host);
      const both = [near, far];
      const end = () => {
        for (const socket of both) socket.destroy();
      };
      for (const socket of both) socket.on('error', end).on('close', end);
      near.pipe(far);
      far.on('data', (said: Buffer) => this.#say(near, said));
    });
  }

  #say(near: Socket, said: Buffer): void {
    if (!this.goes || !said.subarray(-READY.length).equals(READY)) near.write(said);
    else near.end(Buffer.concat([said, farewell()]));
  }

  async listen(): Promise<number> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return (this.#server.address() as AddressInfo).port;
  }

  close(): void {
    this.#server.close();
  }
}

describe('a database that goes as soon as it has let somebody in', () => {
  let database: ExtraDatabase;
  let way: ShortLived;
  let url: string;
  beforeAll(async () => {
    database = await freshDatabase();
    const address = new URL(database.appUrl);
    way = new ShortLived(address.hostname, Number(address.port));
    address.port = String(await way.listen());
    url = address.href;
  });
  afterAll(async () => {
    way?.close();
    await database?.drop();
  });

  const opened = {
    tables: async () => {
      const source = await new DataSource(tablesAt(url)).initialize();
      return { ask: (sql: string) => source.query(sql), close: () => source.destroy() };
    },
    statements: async () => {
      const pool = openPool(url);
      return { ask: (sql: string) => pool.query(sql), close: () => pool.end() };
    },
  };

  it.each(Object.entries(opened))('ends nothing but the question, asked by %s, and is used again', async (_, open) => {
    const { ask, close } = await open();
    way.goes = true;
    // The first takes the connection that there is, the other ones each a new one.
    const asked = await Promise.allSettled([ask('select pg_sleep(0.2)'), ask('select 1'), ask('select 2')]);
    const refused = asked.filter((one) => one.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    for (const { reason } of refused) expect(isUnavailable(reason)).toBe(true);
    way.goes = false;
    await ask('select 3');
    await close();
  });
});
