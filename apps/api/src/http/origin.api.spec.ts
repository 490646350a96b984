import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cookieOf, PASSWORD, signedIn, tokenOf } from '../testing/builders.ts';
import { problemIn } from '../testing/problem.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

describe('a request that another site makes', () => {
  let api: TestApi;
  let cookie: string;
  beforeAll(async () => {
    api = await startTestApi({ env: { PUBLIC_URL: 'http://kompeten.example/' } });
    ({ cookie } = await signedIn(api, { demo: false }));
  });
  afterAll(() => api?.stop());

  const signOut = async (headers: Record<string, string>) => {
    const response = await fetch(`${api.origin}/api/v1/session`, { method: 'DELETE', headers });
    const code = response.ok ? undefined : (await problemIn(response)).code;
    return { status: response.status, code };
  };
  const refused = { status: 403, code: 'identity.origin_refused' };

  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1', 'http://kompeten.example.evil.example'])(
    'from %s is refused',
    async (origin) => {
      expect(await signOut({ cookie, origin })).toEqual(refused);
    },
  );

  it('is refused when only the browser’s own mark tells it', async () => {
    expect(await signOut({ cookie, 'sec-fetch-site': 'cross-site' })).toEqual(refused);
  });

  it('is none when it comes from our own address, inside or outside', async () => {
    for (const origin of [api.origin, 'http://kompeten.example']) {
      expect(await signOut({ origin })).toMatchObject({ status: 200 });
    }
  });

  it('may come from anywhere with a token, which no browser sends by itself', async () => {
    const authorization = `Bearer ${await tokenOf(api, ['operator'])}`;
    expect(await signOut({ authorization, origin: 'https://app.example' })).toMatchObject({ status: 200 });
  });

  it('gets a cookie that scripts and other sites cannot use', async () => {
    const account = await signedIn(api, { demo: false });
    const response = await fetch(`${api.origin}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: account.account.email, password: PASSWORD }),
    });
    expect(response.headers.get('set-cookie')).toMatch(
      /^kompeten=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(await cookieOf(api, account.account.email ?? '')).not.toBe(account.cookie);
  });
});
