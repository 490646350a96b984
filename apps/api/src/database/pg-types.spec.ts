import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExtraDatabase } from '@kompeten/local-postgres';
import pg from 'pg';
import { freshDatabase } from '../testing/cluster.ts';
import { rowTypes } from './pg-types.ts';

describe('values out of PostgreSQL', () => {
  let database: ExtraDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await freshDatabase();
    client = new pg.Client({ connectionString: database.appUrl, types: rowTypes });
    await client.connect();
  });
  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  const instants = [
    ['2026-11-28 04:46:24.446', '2026-11-28T04:46:24.446Z'],
    ['2026-11-28 04:46:24', '2026-11-28T04:46:24.000Z'],
    ['2026-11-28 04:46:24.0509', '2026-11-28T04:46:24.050Z'],
    ['1999-02-28 23:59:59.9', '1999-02-28T23:59:59.900Z'],
  ];

  it.each(['UTC', 'Asia/Jakarta', 'Asia/Kathmandu'])('are instants to the millisecond, written in %s', async (zone) => {
    await client.query(`set time zone '${zone}'`);
    const text = `select (value || '+00')::timestamptz as at from unnest($1::text[]) as value`;
    const { rows } = await client.query(text, [instants.map(([written]) => written)]);
    expect(rows.map(({ at }) => at)).toEqual(instants.map(([, iso]) => iso));
  });

  it('are lists of ids as lists', async () => {
    const ids = ['01900000-0000-7000-8000-000000000000', '01900000-0000-7000-8000-000000000001'];
    const { rows } = await client.query('select $1::uuid[] as none, $2::uuid[] as one, $3::uuid[] as two', [
      [],
      ids.slice(1),
      ids,
    ]);
    expect(rows).toEqual([{ none: [], one: ids.slice(1), two: ids }]);
  });
});
