import { expect } from '@jest/globals';
import type { ErrorCode } from '@kompeten/domain';
import { sql } from './sql.ts';
import type { TestApi } from './test-api.ts';

/** How an act is to be refused. */
export interface ExpectedRefusal {
  /** Not said of what is asked of a service, which knows no HTTP. */
  status?: number;
  code: ErrorCode;
  params?: Readonly<Record<string, unknown>>;
}

/** What no act of a test writes, and what every request writes of whoever asks. */
const ASIDE = ['regions', 'sessions', 'rate_limits'];
const looks = new WeakMap<TestApi, Promise<string>>();

/** An act is refused so, and not one row of any table is another one after it. */
export const refused = (api: TestApi, act: () => Promise<unknown>, as: ExpectedRefusal): Promise<void> =>
  changesNothing(api, () => expect(act()).rejects.toMatchObject({ ...as }));

/** What an act answers that leaves every row of every table as it was. */
export async function changesNothing<T>(api: TestApi, act: () => Promise<T>): Promise<T> {
  const before = await rowsOf(api);
  const answer = await act();
  expect(await rowsOf(api)).toEqual(before);
  return answer;
}

/** How many rows each table has, and a mark that changes with every row that is added, changed or taken away. */
async function rowsOf(api: TestApi): Promise<Record<string, string>> {
  const look = looks.get(api) ?? lookAt(api);
  looks.set(api, look);
  const tables = await sql<{ name: string; mark: string }>(api, await look);
  return Object.fromEntries(tables.map(({ name, mark }) => [name, mark]));
}

async function lookAt(api: TestApi): Promise<string> {
  const tables = await sql<{ name: string }>(
    api,
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> all($1) order by 1`,
    [ASIDE],
  );
  const mark = `sum(hashtextextended(ctid::text || ' ' || xmin::text, 0))::text`;
  const each = tables.map(
    ({ name }) => `select '${name}' as name, count(*)::int as rows, ${mark} as mark from ${name}`,
  );
  return each.join(' union all ');
}
