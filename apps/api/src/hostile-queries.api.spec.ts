import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { basePath, type Endpoint } from '@kompeten/contract';
import { law, type Permission, type Role } from '@kompeten/domain';
import type { z } from 'zod';
import { everyEndpoint } from './testing/every-endpoint.ts';
import { everyRole } from './testing/every-role.ts';
import { startTestApi, type TestApi } from './testing/test-api.ts';

const SOME_ID = '01900000-0000-7000-8000-000000000000';
/** Keys that no list has made: texts that no database stores, in the place of days, ids and numbers. */
const KEYS = [['\0'], ['\0', SOME_ID], ['a'], ['a', 'b'], ['9999999-01-01', 'b'], [2_147_483_648], [-1], [{}], [null]];
const cursors = KEYS.map((key) => Buffer.from(JSON.stringify(key)).toString('base64url'));
const texts = ['\u202e\0', "'%", '9'.repeat(400)];

const filtersOf = ({ query }: Endpoint) => Object.keys((query as z.ZodObject | undefined)?.shape ?? {});
const asked = everyEndpoint.filter((endpoint) => endpoint.method === 'GET' && filtersOf(endpoint).length > 0);

describe('what anybody may write into the query of an endpoint', () => {
  let api: TestApi;
  let callers: ReadonlyMap<Role, Record<string, string>>;
  beforeAll(async () => {
    api = await startTestApi();
    callers = await everyRole(api);
  });
  afterAll(() => api?.stop());

  const callerOf = ({ permission }: Endpoint) => {
    if (permission === 'public') return {};
    if (permission === 'signed_in') return callers.get('administrator');
    return callers.get(Object.keys(law[permission as Permission])[0] as Role);
  };

  it.each(asked.map((endpoint) => [endpoint.operationId, endpoint] as const))(
    '%s answers or refuses, and never breaks',
    async (_, endpoint) => {
      const headers = callerOf(endpoint) ?? {};
      const address = `${basePath}${endpoint.path.replace(/:(\w+)/g, SOME_ID)}`;
      for (const filter of filtersOf(endpoint)) {
        for (const value of filter === 'cursor' ? cursors : texts) {
          const url = `${address}?${new URLSearchParams({ [filter]: value })}`;
          const { statusCode } = await api.app.inject({ method: 'GET', url, headers });
          expect({ url, broken: statusCode >= 500 }).toEqual({ url, broken: false });
        }
      }
    },
  );
});
