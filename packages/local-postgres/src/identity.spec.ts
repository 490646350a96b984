import { chmodSync, cpSync, mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findBinaries, linkLibraries } from './binaries.ts';
import { chooseIdentity, type Identity } from './identity.ts';
import { startPostgres } from './index.ts';
import { withClient } from './roles.ts';

const isRoot = process.getuid?.() === 0;
const identities: readonly Identity[] = isRoot ? [chooseIdentity(), 'nobody'] : ['self'];

describe('whom PostgreSQL runs as', () => {
  let home: string;
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'kompeten-home-'));
    chmodSync(home, 0o700);
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it('is never root, and an ordinary user is itself', () => {
    expect(chooseIdentity() === 'self').toBe(!isRoot);
  });

  it.each(identities)(
    'works as %s below a private home, twice in a row',
    async (identity) => {
      const dataDir = join(home, 'data');
      for (const expected of [0, 1]) {
        const cluster = await startPostgres({ dataDir, identity, durable: false });
        const { rows } = await withClient(cluster.ownerUrl, async (client) => {
          await client.query('create table if not exists starts (id int)');
          const found = await client.query('select from starts');
          await client.query('insert into starts values (1)');
          return { rows: found.rowCount };
        });
        expect(rows).toBe(expected);
        expect(ownerOfServer(dataDir)).not.toBe(isRoot && identity === 'nobody' ? 0 : -1);
        await cluster.stop();
      }
      if (identity === 'nobody') rmSync(readlinkSync(dataDir), { recursive: true, force: true });
    },
    60_000,
  );

  it('finds its libraries although install scripts were off', () => {
    const native = join(home, 'native');
    cpSync(findBinaries().native, native, { recursive: true, filter: (path) => !/\.so$|\.so\.\d+$/.test(path) });
    expect(linkLibraries(native)).toBe(true);
    const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { target: string }[];
    for (const { target } of links) expect(readlinkSync(join(home, target))).not.toBe('');
  });

  function ownerOfServer(dataDir: string): number {
    const pid = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0];
    return Number(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  }
});
