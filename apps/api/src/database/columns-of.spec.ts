import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ExtraDatabase } from '@kompeten/local-postgres';
import pg from 'pg';
import { freshDatabase } from '../testing/cluster.ts';
import { columnsOf } from './columns-of.ts';

describe('rows as arrays', () => {
  let database: ExtraDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await freshDatabase();
    client = new pg.Client({ connectionString: database.appUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });

  const texts = [
    ...['Siti Aminah', '', ' ', 'null', 'NULL', 'Null', 'a,b', '{a}', '"kutip"', "d'Ajeng", 'a\\b', '\\', '\\"'],
    ...['baris\nkedua', '\ttab', 'é — 山 🙂', '2026-11-28T04:46:24.446Z', 'CONTOH.KDKMP.01', '(x)', '$1', null],
  ];

  it('arrive as they were sent, whatever a text holds', async () => {
    const values = columnsOf(
      texts.map((said) => ({ said })),
      ['said'],
    );
    const { rows } = await client.query<{ said: string | null }>(
      'select said from unnest($1::text[]) as line (said)',
      values,
    );
    expect(rows.map(({ said }) => said)).toEqual(texts);
  });

  it('hold numbers, truths, nothing and lists of ids', async () => {
    const ids = ['01900000-0000-7000-8000-000000000000', '01900000-0000-7000-8000-000000000001'];
    const lines = [
      { count: 1, score: 72.5, late: true, heads: ids },
      { count: -3, score: null, late: false, heads: [] },
    ];
    const { rows } = await client.query(
      `select count, score, late, heads::uuid[]::text[] as heads
       from unnest($1::int[], $2::float8[], $3::boolean[], $4::text[]) as line (count, score, late, heads)`,
      columnsOf(lines, ['count', 'score', 'late', 'heads']),
    );
    expect(rows).toEqual(lines);
  });

  it('are none where there are no rows', async () => {
    const none: { said: string }[] = [];
    expect(await client.query('select from unnest($1::text[])', columnsOf(none, ['said']))).toMatchObject({
      rowCount: 0,
    });
  });
});
