import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LocalPostgres, throwawayCluster } from './index.ts';
import { withClient } from './roles.ts';

describe('a throw-away cluster', () => {
  let cluster: LocalPostgres;
  beforeAll(async () => {
    cluster = await throwawayCluster({ inMemory: true });
  });
  afterAll(() => cluster.stop());

  const ask = (url: string, sql: string) => withClient(url, async (client) => (await client.query(sql)).rows[0]);

  it('is a real PostgreSQL in UTF-8 that sorts by code point and listens on this machine only', async () => {
    const row = await ask(
      cluster.url,
      `select current_setting('server_version') as version, current_setting('listen_addresses') as addresses,
         current_setting('unix_socket_directories') as sockets, pg_encoding_to_char(encoding) as encoding, datcollate as collation
       from pg_database where datname = 'kompeten'`,
    );
    expect(row).toEqual({
      version: cluster.version,
      addresses: '127.0.0.1',
      sockets: '',
      encoding: 'UTF8',
      collation: 'C.UTF-8',
    });
  });

  it('has an owner who makes tables but rules nothing', async () => {
    const sql = 'select rolsuper, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user';
    expect(await ask(cluster.ownerUrl, sql)).toEqual({ rolsuper: false, rolcreatedb: false, rolcreaterole: false });
    await ask(cluster.ownerUrl, 'create schema extra');
    for (const name of ['notes', 'extra.notes']) {
      await ask(cluster.ownerUrl, `create table ${name} (id serial primary key, text text)`);
    }
  });

  it('has an application role that writes rows and changes no table', async () => {
    for (const name of ['notes', 'extra.notes']) {
      expect(await ask(cluster.appUrl, `insert into ${name} (text) values ('a') returning text`)).toEqual({
        text: 'a',
      });
    }
    for (const sql of ['drop table notes', 'alter table notes add column x int', 'create table mine (id int)']) {
      await expect(ask(cluster.appUrl, sql)).rejects.toThrow(/must be owner|permission denied/);
    }
  });

  it('lets nobody in without the password of its role', async () => {
    const address = new URL(cluster.appUrl);
    address.password = 'guessed';
    await expect(ask(address.href, 'select 1')).rejects.toThrow('password authentication failed');
  });

  it('keeps the passwords in a file for its user alone', () => {
    expect(statSync(join(cluster.dataDir, 'kompeten-passwords.json')).mode & 0o777).toBe(0o600);
  });

  it('is gone after stopping, folder and all', async () => {
    const other = await throwawayCluster();
    await Promise.all([other.stop(), other.stop()]);
    expect(existsSync(dirname(other.dataDir))).toBe(false);
    await expect(ask(other.url, 'select 1')).rejects.toThrow('ECONNREFUSED');
  });
});
