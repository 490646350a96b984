import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { identity } from '@kompeten/contract';
import { anAccount, PASSWORD, signedIn } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('session', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api?.stop());

  it('signs in and tells who one is', async () => {
    const operator = await signedIn(api, { role: 'operator', fullName: "Nur'aini" });
    const { user } = await operator.call(identity.getSession, {});
    expect(user).toMatchObject({
      fullName: "Nur'aini",
      roles: ['operator'],
      via: 'session',
      secondFactor: 'not_needed',
    });
  });

  it('tells where a role counts', async () => {
    const ministry = await signedIn(api, { role: 'ministry', regionCode: '35' });
    const { user } = await ministry.call(identity.getSession, {});
    expect(user.memberships).toMatchObject([{ role: 'ministry', regionCode: '35', organisationName: 'JAWA TIMUR' }]);
  });

  it('refuses a wrong password and an unknown user alike', async () => {
    const { email } = await anAccount(api);
    const refusal = { status: 401, code: 'identity.wrong_credentials' };
    const wrong = { email: email ?? '', password: 'salah-sama-sekali' };
    await expect(api.anonymous.call(identity.signIn, { body: wrong })).rejects.toMatchObject(refusal);
    const unknown = { email: 'siapa@uji.example', password: PASSWORD };
    await expect(api.anonymous.call(identity.signIn, { body: unknown })).rejects.toMatchObject(refusal);
  });

  it('refuses whoever is not signed in', async () => {
    await expect(api.anonymous.call(identity.getSession, {})).rejects.toMatchObject({
      status: 401,
      code: 'identity.signed_out',
    });
  });

  it('ends with signing out', async () => {
    const operator = await signedIn(api);
    await operator.call(identity.signOut, {});
    await expect(operator.call(identity.getSession, {})).rejects.toMatchObject({ code: 'identity.signed_out' });
  });
});
