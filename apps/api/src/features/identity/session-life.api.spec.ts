import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { identity } from '@kompeten/contract';
import pg from 'pg';
import { anAccount, cookieOf, PASSWORD, signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';
import { sessionLives, signInLimits } from './session-policy.ts';

describe('a session’s life', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api?.stop());
  afterEach(() => api.clock.set(null));

  const { idleSeconds, maxSeconds } = sessionLives.session;
  const ended = { status: 401, code: 'identity.signed_out' };
  const signIn = (email: string, password = PASSWORD) =>
    api.anonymous.call(identity.signIn, { body: { email, password } });

  it('ends after some hours without use', async () => {
    const { call } = await signedIn(api);
    api.clock.pass(idleSeconds - 60);
    await call(identity.getSession, {});
    api.clock.pass(idleSeconds - 60);
    await call(identity.getSession, {});
    api.clock.pass(idleSeconds + 60);
    await expect(call(identity.getSession, {})).rejects.toMatchObject(ended);
  });

  it('ends at last, however much it is used', async () => {
    const { call } = await signedIn(api);
    for (let passed = 0; passed + idleSeconds / 2 < maxSeconds; passed += idleSeconds / 2) {
      await call(identity.getSession, {});
      api.clock.pass(idleSeconds / 2);
    }
    api.clock.pass(idleSeconds / 2);
    await expect(call(identity.getSession, {})).rejects.toMatchObject(ended);
  });

  it('gets a new secret with each signing in, and the old one of the same browser ends', async () => {
    const { account, cookie, call } = await signedIn(api);
    const response = await fetch(`${api.origin}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ email: account.email, password: PASSWORD }),
    });
    expect(response.status).toBe(200);
    await expect(call(identity.getSession, {})).rejects.toMatchObject(ended);
  });

  it('is kept in the database without its secret', async () => {
    const { cookie } = await signedIn(api);
    const owner = new pg.Client({ connectionString: api.database.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query<{ row: string }>('select s::text as row from sessions s');
    await owner.end();
    expect(rows.map(({ row }) => row).join()).not.toContain(cookie.split('=')[1]);
  });

  it('is refused after too many wrong passwords, even with the right one, until the window has passed', async () => {
    const { email } = await anAccount(api);
    for (let i = 0; i < signInLimits.account.hits; i += 1) {
      await expect(signIn(email ?? '', 'salah')).rejects.toMatchObject({ code: 'identity.wrong_credentials' });
    }
    await expect(signIn(email ?? '')).rejects.toMatchObject({
      status: 429,
      code: 'identity.too_many_attempts',
      params: { retryAfterSeconds: expect.any(Number) },
    });
    await cookieOf(api, (await anAccount(api)).email ?? '');
  });

  it('is not refused for signing in rightly many times', async () => {
    const { email } = await anAccount(api);
    for (let i = 0; i <= signInLimits.account.hits; i += 1) await signIn(email ?? '');
  });
});

describe('demo accounts', () => {
  it('cannot sign in where others could reach them', async () => {
    const api = await startTestApi({ env: { HOST: '0.0.0.0' } });
    const { email } = await anAccount(api, { demo: true });
    const refusal = api.anonymous.call(identity.signIn, { body: { email: email ?? '', password: PASSWORD } });
    await expect(refusal).rejects.toMatchObject({ status: 403, code: 'identity.demo_refused' });
    await api.stop();
  });
});
