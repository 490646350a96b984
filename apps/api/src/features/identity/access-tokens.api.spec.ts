import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { claims, identity, notifications } from '@kompeten/contract';
import { PASSWORD, type SignedIn, signedIn, tokenOf } from '../../testing/builders.ts';
import { startTestApi, type TestApi } from '../../testing/test-api.ts';

describe('access tokens', () => {
  let api: TestApi;
  let admin: SignedIn;
  beforeAll(async () => {
    api = await startTestApi();
    admin = await signedIn(api, { role: 'administrator' });
  });
  afterAll(() => api?.stop());

  const withToken = (token: string) => api.client({ authorization: `Bearer ${token}` });
  const create = (body: { name?: string; expiresOn?: string; scopes?: ['account.read']; currentPassword?: string }) =>
    admin.call(identity.createAccessToken, { body: { name: 'skrip', expiresOn: api.clock.today(), ...body } });

  it('let a script in as their holder', async () => {
    const { token } = await create({});
    const { user } = await withToken(token).call(identity.getSession, {});
    expect(user).toMatchObject({ id: admin.account.id, via: 'access_token' });
    expect((await withToken(token).call(identity.listAccounts, { query: {} })).items.length).toBeGreaterThan(0);
  });

  it('let nobody in and change no account', async () => {
    const { token } = await create({});
    const body = {
      email: 'x@uji.example',
      fullName: 'X',
      password: 'dua-belas-huruf',
      memberships: [{ role: 'auditor' as const }],
    };
    await expect(withToken(token).call(identity.createAccount, { body })).rejects.toMatchObject({ status: 403 });
  });

  it('are made with the password, or within ten minutes of having typed it', async () => {
    await create({});
    api.clock.pass(11 * 60);
    await expect(create({})).rejects.toMatchObject({ status: 422, code: 'identity.password_needed' });
    const wrong = create({ currentPassword: 'bukan-yang-benar' });
    await expect(wrong).rejects.toMatchObject({ status: 422, code: 'identity.wrong_password' });
    expect(await create({ currentPassword: PASSWORD })).toMatchObject({ token: expect.any(String) });
    api.clock.set(null);
  });

  it('make no tokens of their own', async () => {
    const { token } = await create({});
    const body = { name: 'anak', expiresOn: api.clock.today() };
    await expect(withToken(token).call(identity.createAccessToken, { body })).rejects.toMatchObject({
      code: 'identity.forbidden',
    });
  });

  it('reach no further than their scopes', async () => {
    const { token } = await create({ scopes: ['account.read'] });
    await withToken(token).call(identity.listAccounts, { query: {} });
    const { user } = await withToken(token).call(identity.getSession, {});
    expect(user.id).toBe(admin.account.id);
    for (const own of [claims.listMyCertificates, notifications.countNotifications])
      await expect(withToken(token).call(own, {})).rejects.toMatchObject({ status: 403, code: 'identity.forbidden' });
    const unscoped = await tokenOf(api, ['operator']);
    await expect(withToken(unscoped).call(identity.listAccounts, { query: {} })).rejects.toMatchObject({ status: 403 });
  });

  it('are listed without their secret, and only to their holder', async () => {
    const { id, token } = await create({ name: 'milik sendiri' });
    const { items } = await admin.call(identity.listAccessTokens, {});
    expect(items[0]).toMatchObject({ id, name: 'milik sendiri', lastUsedAt: null });
    expect(JSON.stringify(items)).not.toContain(token);
    const other = await signedIn(api);
    expect((await other.call(identity.listAccessTokens, {})).items).toEqual([]);
    await expect(other.call(identity.deleteAccessToken, { params: { tokenId: id } })).rejects.toMatchObject({
      status: 404,
      code: 'identity.token_not_found',
    });
  });

  it('end at once when they are withdrawn', async () => {
    const { id, token } = await create({});
    await admin.call(identity.deleteAccessToken, { params: { tokenId: id } });
    await expect(withToken(token).call(identity.getSession, {})).rejects.toMatchObject({ status: 401 });
  });

  it('end with their last day', async () => {
    const { token } = await create({});
    api.clock.pass(24 * 3600);
    await expect(withToken(token).call(identity.getSession, {})).rejects.toMatchObject({ status: 401 });
    api.clock.set(null);
  });

  it.each(['2000-01-01', '2199-01-01'])('cannot end on %s', async (expiresOn) => {
    await expect(create({ expiresOn })).rejects.toMatchObject({ status: 422, code: 'identity.token_expiry_invalid' });
  });
});
