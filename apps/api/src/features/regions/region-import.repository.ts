import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { RegionRow } from './region.table.ts';
import { regionRows, regionSource } from './region-files.ts';

/** Loads all regions with one COPY, as the owner of the tables; a second run of the same edition does nothing. */
export async function importRegions(ownerUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('lock table region_imports in exclusive mode');
    const known = await client.query('select 1 from region_imports where source = $1', [regionSource]);
    const rows = known.rowCount ? 0 : await copy(client);
    await client.query('commit');
    return rows;
  } finally {
    await client.end();
  }
}

async function copy(client: pg.Client): Promise<number> {
  await client.query('create temporary table incoming (like regions) on commit drop');
  await pipeline(Readable.from(lines()), client.query(copyFrom('copy incoming from stdin')));
  const { rowCount } = await client.query(
    `insert into regions select * from incoming on conflict (code) do update set
       parent_code = excluded.parent_code, level = excluded.level, name = excluded.name,
       path = excluded.path, search_name = excluded.search_name`,
  );
  await client.query('insert into region_imports (source, rows) values ($1, $2)', [regionSource, rowCount]);
  await client.query('analyze regions');
  return rowCount ?? 0;
}

async function* lines(): AsyncGenerator<string> {
  let chunk = '';
  for await (const row of regionRows()) {
    chunk += lineOf(row);
    if (chunk.length > 65_536) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}

function lineOf({ code, parentCode, level, name, path, searchName }: RegionRow): string {
  return `${[code, parentCode ?? '\\N', level, escaped(name), escaped(path), searchName].join('\t')}\n`;
}

const escaped = (text: string): string => text.replace(/[\\\t\n\r]/g, (sign) => (sign === '\\' ? '\\\\' : ' '));
